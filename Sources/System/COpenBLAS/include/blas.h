#ifndef SKETCH_BLAS_H
#define SKETCH_BLAS_H

// Loads OpenBLAS and returns NULL, or a message that says why it could not be loaded.
// Sets OPENBLAS_CORETYPE first, unless the user has set it, where OpenBLAS would otherwise fall
// back to a kernel family far below what the processor can do. Safe to call from any thread.
const char *blas_load(void);

// The kernel family OpenBLAS runs ("SkylakeX", "Haswell", …), or "none" before a successful load.
const char *blas_core_name(void);

// C[m,n] = alpha · op(A)·op(B) + beta · C, row-major, single-threaded.
void blas_sgemm(int transpose_a, int transpose_b, int m, int n, int k, float alpha, const float *a,
                int lda, const float *b, int ldb, float beta, float *c, int ldc);

#endif
