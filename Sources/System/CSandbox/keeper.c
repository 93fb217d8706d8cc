// The process that starts a program, watches it, and ends all that it leaves.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

// Where the keeper has its files once all others are closed.
enum { INPUT = 3, OUTPUT, ERRORS, LIFELINE, REPORT, FILES };

// Between two looks at the program's processes.
static const struct timespec interval = {.tv_nsec = 20 * 1000 * 1000};

static void tell(int event, int value, int extra) {
    const struct sandbox_report report = {event, value, extra};
    // A pipe takes so few bytes whole or not at all; nobody listens where it is closed.
    if (write(REPORT, &report, sizeof report) < 0) return;
}

static void limit(int resource, rlim_t most) {
    const struct rlimit value = {most, most};
    setrlimit(resource, &value);
}

static void default_signals(void) {
    const struct sigaction action = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) sigaction(number, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static _Noreturn void run_program(const struct sandbox_request *request, int force) {
    setsid();
    for (int stream = 0; stream < 3; stream++) dup2(INPUT + stream, stream);
    for (int file = INPUT; file < REPORT; file++) close(file);
    fcntl(REPORT, F_SETFD, FD_CLOEXEC);
    default_signals();
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_DATA, request->memory);
    limit(RLIMIT_FSIZE, request->file_size);
    limit(RLIMIT_NOFILE, 256);
    // Counts all processes of a user, unless there is a user namespace, and does not bind root: a stop for what grows faster
    // than it is counted, and so high that it is counted first.
    struct sysinfo system;
    if (sysinfo(&system) == 0) limit(RLIMIT_NPROC, (rlim_t)system.procs + 4 * (rlim_t)request->tasks);
    int abi = 0;
    if (chdir(request->folder) == 0) {
        if (request->confined) force |= sandbox_confine(request, &abi);
        tell(SANDBOX_CONFINED, force, abi);
        execve(request->program, (char *const *)request->arguments, (char *const *)request->environment);
    }
    tell(SANDBOX_FAILED, errno, 0);
    _exit(127);
}

// Ends all descendants where no namespace does. The program's group goes at once, as the kernel ends groups between two
// forks, and while the program is not waited for, its number cannot be another's; then those that have left the group.
// Returns whether the program's status is known.
static bool sweep(pid_t program, int *status) {
    bool is_known = false;
    kill(-program, SIGKILL);
    for (int pass = 0; pass < 2000; pass++) {
        int ended;
        for (pid_t child; (child = waitpid(-1, &ended, WNOHANG)) > 0;) {
            if (child != program) continue;
            *status = ended;
            is_known = true;
        }
        if (sandbox_count(4096, true).tasks == 0) break;
        const struct timespec pause = {.tv_nsec = 1000 * 1000};
        nanosleep(&pause, NULL);
    }
    return is_known;
}

static void on_child(int number) { (void)number; }

// In a user namespace, who this process is: itself, as outside.
static void map_identity(const char *file, unsigned number) {
    char digits[12], text[32];
    int count = 0, length = 0;
    do digits[count++] = (char)('0' + number % 10);
    while (number /= 10);
    for (int twice = 0; twice < 2; twice++) {
        for (int at = count; at > 0;) text[length++] = digits[--at];
        text[length++] = ' ';
    }
    text[length++] = '1';
    int map = open(file, O_WRONLY | O_CLOEXEC);
    if (map < 0) return;
    if (write(map, text, (size_t)length) < 0) {}
    close(map);
}

// The request's files become those of the keeper, and all others are closed: else one of this program's pipes would stay
// open as long as any plugin runs.
static void keep_files(const struct sandbox_request *request) {
    const int given[] = {request->input, request->output, request->errors, request->lifeline, request->report};
    int moved[FILES - INPUT];
    for (int at = 0; at < FILES - INPUT; at++) moved[at] = fcntl(given[at], F_DUPFD, 32);
    for (int at = 0; at < FILES - INPUT; at++) dup2(moved[at], INPUT + at);
    if (syscall(SYS_close_range, FILES, ~0U, 0) == 0) return;
    struct rlimit files;
    int end = getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < 65536 ? (int)files.rlim_cur : 65536;
    for (int file = FILES; file < end; file++) close(file);
}

static _Noreturn void keep(const struct sandbox_request *request, int flags, unsigned user, unsigned group) {
    // Neither Ctrl-C nor a closed terminal is for it: whoever started it hears of them, and lets go of the lifeline.
    setsid();
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    keep_files(request);
    prctl(PR_SET_NAME, "studio-keeper", 0, 0, 0);
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    // Where it may, as root, whom no limit binds, it goes before the crowd of processes that it has to count; they do not
    // inherit that. Niceness would not do: it holds within a session only, where the kernel groups tasks by sessions.
    const struct sched_param first = {.sched_priority = 1};
    sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &first);
    int force = 0;
    if (flags & CLONE_NEWPID) force |= SANDBOX_PROCESS_NAMESPACE;
    if (flags & CLONE_NEWNET) force |= SANDBOX_NETWORK_NAMESPACE;
    if (flags & CLONE_NEWUSER) {
        int file = open("/proc/self/setgroups", O_WRONLY | O_CLOEXEC);
        if (file >= 0) {
            if (write(file, "deny", 4) < 0) {}
            close(file);
        }
        map_identity("/proc/self/uid_map", user);
        map_identity("/proc/self/gid_map", group);
    }
    if (sandbox_count(0, false).is_known) force |= SANDBOX_WATCH;

    const struct sigaction action = {.sa_handler = on_child};
    sigaction(SIGCHLD, &action, NULL);
    sigset_t waiting = all;
    sigdelset(&waiting, SIGCHLD);

    // Not fork(), which takes locks that a thread of the program may have held when this process was made.
    pid_t program = (pid_t)syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
    if (program == 0) run_program(request, force);
    if (program < 0) tell(SANDBOX_FAILED, errno, 0);
    for (int file = INPUT; file < LIFELINE; file++) close(file);
    while (program > 0) {
        struct pollfd lifeline = {.fd = LIFELINE, .events = POLLIN};
        int ready = ppoll(&lifeline, 1, &interval, &waiting);
        siginfo_t ended = {0};
        while (waitid(P_ALL, 0, &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid > 0) {
            if (ended.si_pid == program) break;
            waitpid(ended.si_pid, NULL, 0);
            ended.si_pid = 0;
        }
        if (ended.si_pid == program || ready > 0) break;
        struct sandbox_census census = sandbox_count(request->tasks, false);
        if (census.tasks > request->tasks) tell(SANDBOX_TOO_MANY, census.tasks, 0);
        else if (census.memory > request->memory) tell(SANDBOX_TOO_LARGE, 0, 0);
        else continue;
        break;
    }
    int status = 0;
    if (program > 0
        && (flags & CLONE_NEWPID ? waitpid(program, &status, WNOHANG) == program : sweep(program, &status))) {
        tell(SANDBOX_ENDED, status, 0);
    }
    // As process 1 of a namespace it takes all others with it.
    _exit(0);
}

pid_t sandbox_start(const struct sandbox_request *request) {
    const unsigned user = geteuid(), group = getegid();
    const int separate = CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC;
    // Without the right to make namespaces, a user namespace gives it, where the kernel's settings allow that.
    const int ways[] = {separate, separate | CLONE_NEWUSER, 0};
    for (size_t way = request->confined ? 0 : 2; way < sizeof ways / sizeof *ways; way++) {
        // As fork, but for the namespaces: no stack of its own, a copy of all memory.
        long keeper = syscall(SYS_clone, ways[way] | SIGCHLD, NULL, NULL, NULL, NULL);
        if (keeper == 0) keep(request, ways[way], user, group);
        if (keeper > 0 || ways[way] == 0) return (pid_t)keeper;
    }
    return -1;
}

void sandbox_wait(pid_t keeper) {
    while (waitpid(keeper, NULL, 0) < 0 && errno == EINTR) {}
}

int sandbox_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

ssize_t sandbox_write(int file, const void *bytes, size_t count) {
    sigset_t pipe, before, pending;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigpending(&pending);
    pthread_sigmask(SIG_BLOCK, &pipe, &before);
    ssize_t written = write(file, bytes, count);
    int error = errno;
    if (written < 0 && error == EPIPE && !sigismember(&pending, SIGPIPE)) {
        const struct timespec now = {0};
        while (sigtimedwait(&pipe, NULL, &now) < 0 && errno == EINTR) {}
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = error;
    return written;
}
