#ifndef SKETCH_SANDBOX_INTERNAL_H
#define SKETCH_SANDBOX_INTERNAL_H

#include "sandbox.h"

// All of this runs between fork and exec in a copy of a program with threads: nothing that takes a lock or allocates.

// Lets the calling process and its children do only what the request allows. Returns bits of sandbox_force.
int sandbox_confine(const struct sandbox_request *request, int *landlock_abi);

// Puts the seccomp filter in force. Returns whether it is.
bool sandbox_filter_calls(void);

struct sandbox_census {
    int tasks;        // processes and threads
    uint64_t memory;  // bytes that are resident
    bool is_known;    // false where /proc does not tell
};

// Counts the descendants of the calling process, no further than one more task than `most`, since to count those that
// multiply takes longer the more there are. Each that is counted is ended where `ending`.
struct sandbox_census sandbox_count(int most, bool ending);

#endif
