// The kernels for any x86-64 processor.
#define LEVEL(name) baseline_##name
#define ROWS 2

#include "loops.h"
