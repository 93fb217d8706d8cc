// The kernels for processors with AVX-512 (F, BW, DQ, VL).
#if defined(__x86_64__)
#define LEVEL(name) avx512_##name
#define ROWS 8

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,bmi,bmi2"))), apply_to = function)
// Compilers prefer half vectors on some processors; these loops are written for whole ones.
#pragma clang attribute push(__attribute__((min_vector_width(512))), apply_to = function)
#include "loops.h"
#pragma clang attribute pop
#pragma clang attribute pop
#endif
