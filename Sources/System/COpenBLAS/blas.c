// OpenBLAS is opened at run time rather than linked: its choice of kernels is made while it loads,
// from OPENBLAS_CORETYPE, and older releases fall back to their slowest kernels on processors they
// do not know. Opening it ourselves lets the program choose first, in every process that uses it
// (tests included), without re-executing.

#include "blas.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void (*sgemm_function)(int order, int transpose_a, int transpose_b, int m, int n, int k,
                               float alpha, const float *a, int lda, const float *b, int ldb,
                               float beta, float *c, int ldc);

static pthread_once_t once = PTHREAD_ONCE_INIT;
static sgemm_function sgemm;
static const char *core_name = "none";
static char failure[512];

// The kernels for this processor; NULL leaves the choice to OpenBLAS, which on aarch64 asks the kernel.
static const char *best_core(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
    return "SkylakeX";
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "Haswell";
#endif
  return NULL;
}

static void load(void) {
  const char *core = best_core();
  if (core) setenv("OPENBLAS_CORETYPE", core, 0);
  // The trainer runs one worker a core, each with single-threaded products.
  setenv("OPENBLAS_NUM_THREADS", "1", 1);
  void *library = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    snprintf(failure, sizeof failure, "%s", dlerror());
    return;
  }
  sgemm = (sgemm_function)dlsym(library, "cblas_sgemm");
  if (!sgemm) {
    snprintf(failure, sizeof failure, "libopenblas.so.0 has no cblas_sgemm");
    return;
  }
  char *(*name)(void) = (char *(*)(void))dlsym(library, "openblas_get_corename");
  core_name = name ? name() : "unknown";
}

const char *blas_load(void) {
  pthread_once(&once, load);
  return failure[0] ? failure : NULL;
}

const char *blas_core_name(void) { return core_name; }

void blas_sgemm(int transpose_a, int transpose_b, int m, int n, int k, float alpha, const float *a,
                int lda, const float *b, int ldb, float beta, float *c, int ldc) {
  enum { row_major = 101, no_transpose = 111, transpose = 112 };
  sgemm(row_major, transpose_a ? transpose : no_transpose, transpose_b ? transpose : no_transpose, m,
        n, k, alpha, a, lda, b, ldb, beta, c, ldc);
}
