// Who descends from this process, by /proc.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal.h"

// More are not looked at.
enum { MOST = 4096 };

// A name below /proc, put together without printf, which may allocate.
static void join(char *path, size_t size, const char *const *parts) {
    size_t length = 0;
    for (; *parts; parts++) {
        for (const char *c = *parts; *c && length + 1 < size; c++) path[length++] = *c;
    }
    path[length] = 0;
}

static void decimal(char *text, long number) {
    char digits[24];
    int count = 0;
    do digits[count++] = (char)('0' + number % 10);
    while (number /= 10);
    while (count) *text++ = digits[--count];
    *text = 0;
}

// The whole numbers of a file, as they come; returns how many, or -1 where there is no such file.
static int numbers(const char *path, long *found, int most) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    char buffer[4096];
    long number = 0;
    bool within = false;
    int count = 0;
    ssize_t length;
    while ((length = read(file, buffer, sizeof buffer)) > 0) {
        for (ssize_t i = 0; i < length; i++) {
            if (buffer[i] >= '0' && buffer[i] <= '9') {
                number = number * 10 + buffer[i] - '0';
                within = true;
            } else {
                if (within && count < most) found[count++] = number;
                number = 0;
                within = false;
            }
        }
    }
    if (within && count < most) found[count++] = number;
    close(file);
    return count;
}

struct entry {
    uint64_t inode;
    int64_t offset;
    unsigned short length;
    unsigned char type;
    char name[];
};

struct sandbox_census sandbox_count(int most, bool ending) {
    struct sandbox_census census = {.is_known = false};
    // /proc may belong to another namespace, in which processes have other numbers; it says by itself which is ours.
    char self[32];
    ssize_t length = readlink("/proc/self", self, sizeof self - 1);
    if (length <= 0) return census;
    self[length] = 0;
    static long waiting[MOST];
    int first = 0, count = 1;
    waiting[0] = 0;
    for (const char *c = self; *c; c++) waiting[0] = waiting[0] * 10 + *c - '0';
    while (first < count && census.tasks <= most) {
        long process = waiting[first++];
        char number[24], path[96];
        decimal(number, process);
        join(path, sizeof path, (const char *[]){"/proc/", number, "/task", NULL});
        int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0) continue;
        _Alignas(8) char buffer[4096];
        long size;
        while ((size = syscall(SYS_getdents64, folder, buffer, sizeof buffer)) > 0) {
            for (long at = 0; at < size;) {
                const struct entry *entry = (const struct entry *)(buffer + at);
                at += entry->length;
                if (entry->name[0] == '.') continue;
                if (first > 1) census.tasks++;
                join(path, sizeof path, (const char *[]){"/proc/", number, "/task/", entry->name, "/children", NULL});
                int more = numbers(path, waiting + count, MOST - count);
                if (more < 0) continue;
                if (first == 1) census.is_known = true;
                count += more;
            }
        }
        close(folder);
        if (first == 1) continue;
        if (ending) kill((pid_t)process, SIGKILL);
        long pages[2];
        join(path, sizeof path, (const char *[]){"/proc/", number, "/statm", NULL});
        if (numbers(path, pages, 2) == 2) census.memory += (uint64_t)pages[1] * (uint64_t)sysconf(_SC_PAGESIZE);
    }
    return census;
}
