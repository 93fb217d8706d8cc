#ifndef SKETCH_SANDBOX_H
#define SKETCH_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Runs another's program so that it can do little and leaves nothing behind.
//
// Two processes are made. The keeper runs code of ours only: it starts the program, watches how many processes and how
// much memory there are, and when the program ends, or whoever asked lets go of the lifeline, ends all that is left. Where
// the kernel allows it the keeper is process 1 of a namespace, so that the kernel itself ends the others with it. The
// program is confined between fork and exec.

struct sandbox_request {
    const char *program;             // a path
    const char *const *arguments;    // NULL at the end
    const char *const *environment;  // NULL at the end
    const char *folder;              // where it runs
    int input, output, errors;       // its standard streams
    int lifeline;                    // reading end of a pipe; all is ended when its other end is closed
    int report;                      // writing end of a pipe for struct sandbox_report
    bool confined;                   // whether what it may read, write and call is limited
    const char *const *readable;     // files and folders that it may read and run, NULL at the end
    const char *const *writable;     // those that it may write, too
    uint64_t memory;                 // bytes, of each process and of all of them together
    uint64_t file_size;              // bytes of each file that it writes
    int tasks;                       // processes and threads together
};

// What is in force, a bit each.
enum sandbox_force {
    SANDBOX_PROCESS_NAMESPACE = 1,
    SANDBOX_NETWORK_NAMESPACE = 2,
    SANDBOX_LANDLOCK = 4,   // reading and writing
    SANDBOX_SECCOMP = 8,    // sockets and what changes the system
    SANDBOX_WATCH = 16,     // processes and memory are counted
};

enum sandbox_event {
    SANDBOX_CONFINED = 1,      // value: bits of sandbox_force; extra: Landlock's ABI
    SANDBOX_FAILED = 2,        // the program could not be started; value: errno
    SANDBOX_ENDED = 3,         // value: its status as of wait(2)
    SANDBOX_TOO_MANY = 4,      // too many processes and threads
    SANDBOX_TOO_LARGE = 5,     // too much memory
};

struct sandbox_report {
    int32_t event, value, extra;
};

// The keeper's process number, or -1 and errno. The caller closes its copies of the streams, and waits for the keeper with
// sandbox_wait once the lifeline is closed or the program has ended.
pid_t sandbox_start(const struct sandbox_request *request);

// Returns when the keeper is gone, and with it all that the program has started.
void sandbox_wait(pid_t keeper);

// The version of Landlock's interface that the kernel has, 0 for none.
int sandbox_landlock_version(void);

// pipe(2) whose ends no program inherits.
int sandbox_pipe(int ends[2]);

// write(2) that fails with EPIPE instead of raising SIGPIPE.
ssize_t sandbox_write(int file, const void *bytes, size_t count);

#endif
