// What a program may read, write and use, put in force between fork and exec.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal.h"

// Of kernels younger than the headers.
#define ACCESS_TRUNCATE (1ULL << 14)
#define ACCESS_IOCTL_DEV (1ULL << 15)
#define NET_BIND_TCP (1ULL << 0)
#define NET_CONNECT_TCP (1ULL << 1)
#define SCOPE_ABSTRACT_UNIX_SOCKET (1ULL << 0)
#define SCOPE_SIGNAL (1ULL << 1)

struct ruleset {
    uint64_t files, net, scoped;
};

static const uint64_t reading = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

// All rights to files of this version of Landlock.
static uint64_t all_rights(int abi) {
    uint64_t rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    if (abi >= 2) rights |= LANDLOCK_ACCESS_FS_REFER;
    if (abi >= 3) rights |= ACCESS_TRUNCATE;
    if (abi >= 5) rights |= ACCESS_IOCTL_DEV;
    return rights;
}

// Allows what lies at and below these paths; those that are not there are passed over.
static bool allow(int ruleset, const char *const *paths, uint64_t rights) {
    for (; *paths; paths++) {
        int place = open(*paths, O_PATH | O_CLOEXEC);
        if (place < 0) continue;
        struct stat status;
        struct landlock_path_beneath_attr rule = {.parent_fd = place, .allowed_access = rights};
        if (fstat(place, &status) == 0 && !S_ISDIR(status.st_mode)) {
            rule.allowed_access &= LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE
                                   | LANDLOCK_ACCESS_FS_WRITE_FILE | ACCESS_TRUNCATE | ACCESS_IOCTL_DEV;
        }
        long added = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
        close(place);
        if (added != 0) return false;
    }
    return true;
}

int sandbox_landlock_version(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version > 0 ? (int)version : 0;
}

// Returns the version of Landlock that is in force, 0 for none.
static int limit_files(const struct sandbox_request *request) {
    const int abi = sandbox_landlock_version();
    if (abi == 0) return 0;
    const uint64_t rights = all_rights(abi);
    struct ruleset attributes = {.files = rights};
    size_t size = sizeof attributes.files;
    if (abi >= 4) {
        attributes.net = NET_BIND_TCP | NET_CONNECT_TCP;
        size += sizeof attributes.net;
    }
    if (abi >= 6) {
        attributes.scoped = SCOPE_ABSTRACT_UNIX_SOCKET | SCOPE_SIGNAL;
        size += sizeof attributes.scoped;
    }
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
    if (ruleset < 0) return 0;
    const uint64_t nodes =
        LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SOCK | ACCESS_IOCTL_DEV;
    bool done = allow(ruleset, request->readable, reading) && allow(ruleset, request->writable, rights & ~nodes)
                && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return done ? abi : 0;
}

// Root without rights is an owner of files, and no more; exec does not give them back.
static void drop_capabilities(void) {
    for (int capability = 0; capability < 64; capability++) prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[2] = {{0}, {0}};
    syscall(SYS_capset, &header, none);
}

int sandbox_confine(const struct sandbox_request *request, int *landlock_abi) {
    int force = 0;
    drop_capabilities();
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    *landlock_abi = limit_files(request);
    if (*landlock_abi > 0) force |= SANDBOX_LANDLOCK;
    if (sandbox_filter_calls()) force |= SANDBOX_SECCOMP;
    return force;
}
