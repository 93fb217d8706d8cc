// The kernels for processors with AVX2 and FMA.
#if defined(__x86_64__)
#define LEVEL(name) avx2_##name
#define ROWS 3

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2,fma,bmi,bmi2"))), apply_to = function)
#include "loops.h"
#pragma clang attribute pop
#endif
