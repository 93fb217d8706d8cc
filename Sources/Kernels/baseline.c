// The kernels for any x86-64 processor, and for aarch64's NEON.
#define LEVEL(name) baseline_##name
#define ROWS 2

#include "loops.h"
