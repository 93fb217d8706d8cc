// Chooses the kernels for this processor when the first one is called.

#include "kernels.h"

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

#define KERNELS(X)                                                                                     \
  X(void, lstm_forward,                                                                                \
    (size_t n, size_t hidden, float *gates, const float *previous_cell, const float *mask,             \
     float *cell, float *tanh_cell, float *output),                                                    \
    (n, hidden, gates, previous_cell, mask, cell, tanh_cell, output))                                        \
  X(void, lstm_backward,                                                                               \
    (size_t n, size_t hidden, float *gates, const float *previous_cell, const float *mask,             \
     const float *tanh_cell, const float *d_output, const float *d_carried, float *d_cell),            \
    (n, hidden, gates, previous_cell, mask, tanh_cell, d_output, d_carried, d_cell))                         \
  X(void, attention_forward,                                                                           \
    (size_t width, size_t steps, size_t ld, const float *inputs, const float *form,                    \
     float *probabilities, float *means),                                                              \
    (width, steps, ld, inputs, form, probabilities, means))                                            \
  X(void, attention_backward,                                                                          \
    (size_t width, size_t steps, size_t ld, const float *inputs, const float *probabilities,           \
     const float *d_means, float *d_form),                                                             \
    (width, steps, ld, inputs, probabilities, d_means, d_form))                                        \
  X(void, layer_norm,                                                                                  \
    (size_t n, size_t groups, size_t width, const float *gain, const float *bias, float *x,            \
     float *y, float *inverse_deviation),                                                              \
    (n, groups, width, gain, bias, x, y, inverse_deviation))                                           \
  X(void, layer_norm_backward,                                                                         \
    (size_t n, size_t groups, size_t width, const float *gain, const float *inverse_deviation,         \
     const float *dy, float *x, float *d_gain, float *d_bias),                                         \
    (n, groups, width, gain, inverse_deviation, dy, x, d_gain, d_bias))                                \
  X(void, cell_forward,                                                                                \
    (size_t n, size_t hidden, float *gates, const float *previous_cell, const float *mask,             \
     float *cell),                                                                                     \
    (n, hidden, gates, previous_cell, mask, cell))                                                     \
  X(void, cell_backward,                                                                               \
    (size_t n, size_t hidden, float *gates, const float *previous_cell, const float *mask,             \
     float *d_cell),                                                                                   \
    (n, hidden, gates, previous_cell, mask, d_cell))                                                   \
  X(void, output_forward,                                                                              \
    (size_t n, size_t hidden, const float *gates, float *x, float *output),                            \
    (n, hidden, gates, x, output))                                                                     \
  X(void, output_backward,                                                                             \
    (size_t n, size_t hidden, float *gates, const float *tanh_x, const float *d_output,                \
     float *d_x),                                                                                      \
    (n, hidden, gates, tanh_x, d_output, d_x))                                                         \
  X(void, multiply,                                                                                    \
    (size_t count, const float *a, const float *b, float *y),                                          \
    (count, a, b, y))                                                                                  \
  X(void, multiply_add,                                                                                \
    (size_t count, const float *a, const float *b, float *y),                                          \
    (count, a, b, y))                                                                                  \
  X(void, tanh, (size_t count, float *x), (count, x))                                                  \
  X(void, tanh_backward, (size_t count, const float *tanh_x, float *d), (count, tanh_x, d))            \
  X(void, exp, (size_t count, float *x), (count, x))                                                   \
  X(void, add_row, (size_t n, size_t columns, const float *bias, float *x, size_t ldx),                \
    (n, columns, bias, x, ldx))                                                                        \
  X(void, sum_rows, (size_t n, size_t columns, const float *x, size_t ldx, float *sum),                \
    (n, columns, x, ldx, sum))                                                                         \
  X(void, add, (size_t count, const float *x, float *y), (count, x, y))                                \
  X(void, from_half, (size_t count, const void *half, float *x), (count, half, x))                     \
  X(int, all_finite, (size_t count, const float *x), (count, x))                                       \
  X(void, adam,                                                                                        \
    (size_t count, float *parameters, const float *gradients, float *m, float *v, float rate,          \
     float beta1, float beta2, float correction, float epsilon, float clip),                           \
    (count, parameters, gradients, m, v, rate, beta1, beta2, correction, epsilon, clip))               \
  X(void, row_products,                                                                                \
    (size_t n, size_t columns, size_t depth, const float *x, size_t ldx, const float *v, size_t ldv,   \
     float *y, size_t ldy),                                                                            \
    (n, columns, depth, x, ldx, v, ldv, y, ldy))                                                       \
  X(void, product,                                                                                     \
    (size_t n, size_t columns, size_t depth, const float *a, size_t lda, const float *packed,          \
     const float *start, size_t ld_start, float *c, size_t ldc),                                       \
    (n, columns, depth, a, lda, packed, start, ld_start, c, ldc))                                      \
  X(void, narrow_gradient,                                                                             \
    (size_t n, size_t m, size_t columns, const float *g, size_t ldg, const float *x, size_t ldx,       \
     float *c, size_t ldc, float *bias),                                                               \
    (n, m, columns, g, ldg, x, ldx, c, ldc, bias))

#if defined(__x86_64__)

#define DECLARE(result, name, parameters, arguments) \
  result baseline_##name parameters;                 \
  result avx2_##name parameters;                     \
  result avx512_##name parameters;

int kernels_best_level(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("x86-64-v4")) return kernels_avx512;
  if (__builtin_cpu_supports("x86-64-v3")) return kernels_avx2;
  return kernels_baseline;
}

#define CHOOSE(name, arguments)                      \
  switch (kernels_level()) {                         \
  case kernels_avx512: return avx512_##name arguments; \
  case kernels_avx2: return avx2_##name arguments;   \
  default: return baseline_##name arguments;         \
  }

unsigned kernels_flush_denormals(void) {
  unsigned before = _mm_getcsr();
  _mm_setcsr(before | 0x8040);
  return before;
}

void kernels_restore_denormals(unsigned state) { _mm_setcsr(state); }

#elif defined(__aarch64__)

// Every such processor has NEON and fused multiply-add, which the baseline is compiled for there.
#define DECLARE(result, name, parameters, arguments) result baseline_##name parameters;

int kernels_best_level(void) { return kernels_baseline; }

#define CHOOSE(name, arguments) return baseline_##name arguments;

// FPCR.FZ; what lies within half a unit below the least normal number becomes zero here and that number on x86-64.
unsigned kernels_flush_denormals(void) {
  uint64_t before;
  __asm__ volatile("mrs %0, fpcr" : "=r"(before));
  __asm__ volatile("msr fpcr, %0" : : "r"(before | 1u << 24));
  return (unsigned)before;
}

void kernels_restore_denormals(unsigned state) {
  __asm__ volatile("msr fpcr, %0" : : "r"((uint64_t)state));
}

#else
#error "Kernels are for x86-64 and aarch64"
#endif

KERNELS(DECLARE)

// A thread's own, so that a test that forces a level changes nothing for tests beside it.
static _Thread_local int chosen = -1;

int kernels_level(void) {
  if (chosen < 0) chosen = kernels_best_level();
  return chosen;
}

int kernels_set_level(int level) {
  if (level < kernels_baseline || level > kernels_best_level()) return 0;
  chosen = level;
  return 1;
}

#define DISPATCH(result, name, parameters, arguments) \
  result kernels_##name parameters { CHOOSE(name, arguments) }
KERNELS(DISPATCH)

enum { panel = 32 };

size_t kernels_packed_size(size_t columns, size_t depth) {
  return (columns + panel - 1) / panel * panel * depth;
}

void kernels_pack(size_t columns, size_t depth, const float *w, size_t column_stride,
                  size_t depth_stride, float *packed) {
  for (size_t first = 0; first < columns; first += panel) {
    size_t width = columns - first < panel ? columns - first : panel;
    for (size_t k = 0; k < depth; k++, packed += panel) {
      const float *source = w + first * column_stride + k * depth_stride;
      for (size_t j = 0; j < width; j++) packed[j] = source[j * column_stride];
      for (size_t j = width; j < panel; j++) packed[j] = 0;
    }
  }
}
