// Which system calls a confined program may not make.
#define _GNU_SOURCE
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include "internal.h"

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#define NUMBERS_END 0x40000000u  // behind it are those of x32, another way to each call
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#define NUMBERS_END 0x7fffffffu
#endif

#define FCHMODAT2 452  // younger than the headers

#define FIELD(name) (unsigned)offsetof(struct seccomp_data, name)
// The lower half of an argument, on machines that put it first.
#define ARGUMENT(index) (FIELD(args) + 8 * (index))
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset)
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define REFUSE(error) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (error))
// The call fails with this error.
#define NEVER(call, error) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 1), REFUSE(error)

bool sandbox_filter_calls(void) {
#ifdef ARCHITECTURE
    struct sock_filter filter[] = {
        LOAD(FIELD(arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
        REFUSE(EPERM),
        LOAD(FIELD(nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, NUMBERS_END, 0, 1),
        REFUSE(ENOSYS),
        // No sockets but pairs of streams among its own processes: a pair of datagrams can be pointed elsewhere.
        NEVER(socket, EACCES),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socketpair, 0, 5),
        LOAD(ARGUMENT(1)),
        BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xf),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SOCK_STREAM, 0, 1),
        ALLOW,
        REFUSE(EACCES),
        // It makes calls that this filter does not see.
        NEVER(io_uring_setup, ENOSYS),
        // Namespaces would give it rights; clone3 hides its flags from filters, and libraries fall back to clone.
        NEVER(clone3, ENOSYS),
        NEVER(unshare, EPERM),
        NEVER(setns, EPERM),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4),
        LOAD(ARGUMENT(0)),
        BPF_JUMP(
            BPF_JMP | BPF_JSET | BPF_K,
            CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP, 0,
            1),
        REFUSE(EPERM),
        ALLOW,
        // Other processes, keys, and doors into the kernel.
        NEVER(ptrace, EPERM),
        NEVER(process_vm_readv, EPERM),
        NEVER(process_vm_writev, EPERM),
        NEVER(pidfd_getfd, EPERM),
        NEVER(keyctl, EPERM),
        NEVER(add_key, EPERM),
        NEVER(request_key, EPERM),
        NEVER(bpf, EPERM),
        NEVER(perf_event_open, EPERM),
        NEVER(userfaultfd, EPERM),
        NEVER(mount, EPERM),
        NEVER(umount2, EPERM),
        NEVER(pivot_root, EPERM),
        NEVER(chroot, EPERM),
        // Landlock does not know owners and attributes, modes and times. The latter are left as they are without a word,
        // since touch and cp set them.
        NEVER(fchownat, EPERM),
        NEVER(fchown, EPERM),
        NEVER(setxattr, EPERM),
        NEVER(lsetxattr, EPERM),
        NEVER(fsetxattr, EPERM),
        NEVER(removexattr, EPERM),
        NEVER(lremovexattr, EPERM),
        NEVER(fremovexattr, EPERM),
        NEVER(fchmodat, 0),
        NEVER(fchmod, 0),
        NEVER(utimensat, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, FCHMODAT2, 0, 1),
        REFUSE(ENOSYS),
#if defined(__x86_64__)
        NEVER(chown, EPERM),
        NEVER(lchown, EPERM),
        NEVER(chmod, 0),
        NEVER(utime, 0),
        NEVER(utimes, 0),
        NEVER(futimesat, 0),
#endif
        ALLOW,
    };
    const struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
#else
    return false;
#endif
}
