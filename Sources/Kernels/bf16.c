// Products whose factors are rounded to bfloat16 and whose sums stay single precision, for processors with
// AVX512-BF16: twice the multiply-adds a cycle. Numbers go in pairs, (k, k + 1) of one column, as VDPBF16PS
// wants them.

#include "kernels.h"

#include <immintrin.h>

int kernels_has_bf16(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("x86-64-v4") && __builtin_cpu_supports("avx512bf16");
}

enum {
  panel = 32,      // columns of a packed panel
  strip = 16,      // columns of A's transpose packed together
  most_rows = 8,   // rows of a tile
  run_pairs = 256, // pairs of k whose panel stays in the first cache
  run_rows = 96
};

static size_t least(size_t a, size_t b) { return a < b ? a : b; }
static size_t pairs_of(size_t depth) { return (depth + 1) / 2; }
static size_t panels_of(size_t columns) { return (columns + panel - 1) / panel; }

size_t kernels_bf16_packed_size(size_t columns, size_t depth) { return panels_of(columns) * panel * pairs_of(depth); }
size_t kernels_bf16_product_scratch(size_t depth) { return run_rows * pairs_of(depth); }
size_t kernels_bf16_transposed_scratch(size_t columns) { return run_pairs * (strip + panels_of(columns) * panel); }

// To the nearest bfloat16, ties to even, as VCVTNE2PS2BF16 does; NaN stays NaN, denormals become zero.
static uint32_t rounded(float x) {
  union { float value; uint32_t bits; } u = {x};
  if (x != x) return u.bits >> 16 | 0x40;
  if ((u.bits & 0x7f800000u) == 0) return u.bits >> 16 & 0x8000;
  return (u.bits + 0x7fff + (u.bits >> 16 & 1)) >> 16;
}

void kernels_bf16_pack(size_t columns, size_t depth, const float *w, size_t column_stride, size_t depth_stride,
                       void *packed) {
  uint32_t *to = packed;
  for (size_t first = 0; first < columns; first += panel)
    for (size_t k = 0; k < depth; k += 2, to += panel)
      for (size_t j = 0; j < panel; j++) {
        const float *from = w + (first + j) * column_stride + k * depth_stride;
        uint32_t low = first + j < columns ? rounded(from[0]) : 0;
        uint32_t high = first + j < columns && k + 1 < depth ? rounded(from[depth_stride]) : 0;
        to[j] = high << 16 | low;
      }
}

#pragma clang attribute push(                                                                          \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma,bmi,bmi2"),          \
                   min_vector_width(512))), apply_to = function)

#define INLINE static inline __attribute__((always_inline))

INLINE __mmask16 mask_of(size_t count) { return count >= 16 ? 0xffff : (__mmask16)((1u << count) - 1); }

// A tile of results over one run of pairs, held in registers: C = start + A·Wᵀ.
INLINE void tile(size_t rows, size_t width, size_t pairs, const uint32_t *a, size_t row_stride, size_t pair_stride,
                 const uint32_t *w, const float *start, size_t ld_start, float *c, size_t ldc) {
  __mmask16 masks[2] = {mask_of(width), width > 16 ? mask_of(width - 16) : 0};
  __m512 sum[most_rows][2];
  for (size_t r = 0; r < rows; r++)
    for (size_t v = 0; v < 2; v++)
      sum[r][v] = start ? _mm512_maskz_loadu_ps(masks[v], start + r * ld_start + 16 * v) : _mm512_setzero_ps();
  for (size_t k = 0; k < pairs; k++) {
    __m512bh w0 = (__m512bh)_mm512_loadu_si512(w + k * panel), w1 = (__m512bh)_mm512_loadu_si512(w + k * panel + 16);
    for (size_t r = 0; r < rows; r++) {
      __m512bh x = (__m512bh)_mm512_set1_epi32((int)a[r * row_stride + k * pair_stride]);
      sum[r][0] = _mm512_dpbf16_ps(sum[r][0], w0, x);
      sum[r][1] = _mm512_dpbf16_ps(sum[r][1], w1, x);
    }
  }
  for (size_t r = 0; r < rows; r++)
    for (size_t v = 0; v < 2; v++) _mm512_mask_storeu_ps(c + r * ldc + 16 * v, masks[v], sum[r][v]);
}

// The same with a number of rows that the compiler knows.
#define TILE(count) \
  case count: tile(count, width, pairs, a, row_stride, pair_stride, w, start, ld_start, c, ldc); break;

INLINE void sized_tile(size_t rows, size_t width, size_t pairs, const uint32_t *a, size_t row_stride,
                       size_t pair_stride, const uint32_t *w, const float *start, size_t ld_start, float *c,
                       size_t ldc) {
  switch (rows) {
    TILE(1) TILE(2) TILE(3) TILE(4) TILE(5) TILE(6) TILE(7) TILE(8)
  }
}

void kernels_bf16_product(size_t n, size_t columns, size_t depth, const float *a, size_t lda, const void *packed,
                          const float *start, size_t ld_start, float *c, size_t ldc, void *scratch) {
  const uint32_t *panels = packed;
  uint32_t *rounded_rows = scratch;
  size_t pairs = pairs_of(depth);
  for (size_t top = 0; top < n; top += run_rows) {
    size_t count = least(n - top, run_rows), tiles = (count + most_rows - 1) / most_rows;
    for (size_t row = 0; row < count; row++)
      for (size_t k = 0; k < depth; k += 32) {
        const float *from = a + (top + row) * lda + k;
        size_t left = depth - k;
        __m512 low = _mm512_maskz_loadu_ps(mask_of(left), from);
        __m512 high = left > 16 ? _mm512_maskz_loadu_ps(mask_of(left - 16), from + 16) : _mm512_setzero_ps();
        _mm512_mask_storeu_epi32(rounded_rows + row * pairs + k / 2, mask_of(pairs_of(left)),
                                 (__m512i)_mm512_cvtne2ps_pbh(high, low));
      }
    for (size_t left = 0; left < columns; left += panel)
      for (size_t k = 0; k < pairs; k += run_pairs)
        for (size_t t = 0; t < tiles; t++) {
          size_t first = count * t / tiles, next = count * (t + 1) / tiles;
          float *to = c + (top + first) * ldc + left;
          const float *from = k > 0 ? to : start ? start + (top + first) * ld_start + left : NULL;
          sized_tile(next - first, least(columns - left, panel), least(pairs - k, run_pairs),
                     rounded_rows + first * pairs + k, pairs, 1, panels + left * pairs + k * panel, from,
                     k > 0 ? ldc : ld_start, to, ldc);
        }
  }
}

// 16 columns of two rows as pairs; `second` is false where the depth is odd and the last row lacks its fellow.
INLINE __m512i paired(const float *row, size_t ld, size_t width, int second) {
  const __m512i alternate = _mm512_set_epi16(31, 15, 30, 14, 29, 13, 28, 12, 27, 11, 26, 10, 25, 9, 24, 8, 23, 7, 22,
                                             6, 21, 5, 20, 4, 19, 3, 18, 2, 17, 1, 16, 0);
  __m512 low = _mm512_maskz_loadu_ps(mask_of(width), row);
  __m512 high = second ? _mm512_maskz_loadu_ps(mask_of(width), row + ld) : _mm512_setzero_ps();
  return _mm512_permutexvar_epi16(alternate, (__m512i)_mm512_cvtne2ps_pbh(high, low));
}

void kernels_bf16_transposed_product(size_t m, size_t columns, size_t depth, const float *a, size_t lda,
                                     const float *b, size_t ldb, float *c, size_t ldc, void *scratch) {
  uint32_t *rows_of_a = scratch, *panels = rows_of_a + run_pairs * strip;
  for (size_t top = 0; top < depth; top += 2 * run_pairs) {
    size_t pairs = least(pairs_of(depth - top), run_pairs);
    for (size_t left = 0; left < columns; left += 16)
      for (size_t k = 0; k < pairs; k++)
        _mm512_storeu_si512(panels + left / panel * panel * pairs + k * panel + left % panel,
                            paired(b + (top + 2 * k) * ldb + left, ldb, columns - left, top + 2 * k + 1 < depth));
    for (size_t first = 0; first < m; first += strip) {
      size_t count = least(m - first, strip);
      for (size_t k = 0; k < pairs; k++)
        _mm512_storeu_si512(rows_of_a + k * strip,
                            paired(a + (top + 2 * k) * lda + first, lda, count, top + 2 * k + 1 < depth));
      for (size_t left = 0; left < columns; left += panel)
        for (size_t row = 0; row < count; row += most_rows) {
          float *to = c + (first + row) * ldc + left;
          sized_tile(least(count - row, most_rows), least(columns - left, panel), pairs, rows_of_a + row, 1, strip,
                     panels + left * pairs, to, ldc, to, ldc);
        }
    }
  }
}

#pragma clang attribute pop
