// The body of every kernel, compiled once for each processor level: the including file defines
// LEVEL(name) and ROWS (rows of a product held in registers) and sets the target attributes.
// Vectors have 16 lanes at every level; where registers are narrower the compiler splits them.

#include "kernels.h"

#include <math.h>
#include <string.h>

// A product and a sum stay two operations unless fused() says otherwise: the same bits at every level.
#pragma STDC FP_CONTRACT OFF

// Vectors are passed only to functions that are always inlined, so no calling convention is at stake.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef int32_t integers __attribute__((vector_size(64), aligned(4)));

#define LANES 16
// Columns of a packed panel.
#define PANEL (2 * LANES)
// Products go over k in runs whose panel stays in the first cache, and over rows in runs that stay in the second.
#define RUN_DEPTH 256
#define RUN_ROWS 96
#define INLINE static inline __attribute__((always_inline))

INLINE lanes broadcast(float x) { return (lanes){} + x; }
INLINE lanes load(const float *p) { return *(const lanes *)p; }
INLINE void store(float *p, lanes x) { *(lanes *)p = x; }
INLINE lanes fused(lanes a, lanes b, lanes c) { return __builtin_elementwise_fma(a, b, c); }
INLINE lanes choose(integers mask, lanes yes, lanes no) {
  return (lanes)(((integers)yes & mask) | ((integers)no & ~mask));
}

INLINE size_t least(size_t a, size_t b) { return a < b ? a : b; }

// Loads and stores up to a whole vector; only the last, incomplete one of a row takes the slow way.
INLINE lanes load_part(const float *p, size_t count) {
  if (count >= LANES) return load(p);
  lanes x = broadcast(0);
  memcpy(&x, p, count * sizeof(float));
  return x;
}
INLINE void store_part(float *p, size_t count, lanes x) {
  if (count >= LANES)
    store(p, x);
  else
    memcpy(p, &x, count * sizeof(float));
}

// exp by range reduction to ±ln2/2 and a polynomial of degree 6 (Taylor, adjusted by the remainder
// being below 2^-24); clamped so that neither end leaves the normal numbers.
INLINE lanes exp_lanes(lanes x) {
  x = choose(x < broadcast(-87.0f), broadcast(-87.0f), x);
  x = choose(x > broadcast(88.0f), broadcast(88.0f), x);
  const float magic = 12582912.0f;  // 1.5 · 2^23: adding it rounds to the nearest integer
  lanes n = (x * 1.44269504f + magic) - magic;
  lanes r = fused(n, broadcast(-0.693359375f), x);
  r = fused(n, broadcast(2.12194440e-4f), r);
  lanes p = broadcast(1.0f / 5040);
  p = fused(p, r, broadcast(1.0f / 720));
  p = fused(p, r, broadcast(1.0f / 120));
  p = fused(p, r, broadcast(1.0f / 24));
  p = fused(p, r, broadcast(1.0f / 6));
  p = fused(p, r, broadcast(0.5f));
  p = fused(p, r, broadcast(1.0f));
  p = fused(p, r, broadcast(1.0f));
  integers exponent = __builtin_convertvector(n, integers);
  return (lanes)((integers)p + (exponent << 23));
}

INLINE lanes sigmoid_lanes(lanes x) { return 1.0f / (1.0f + exp_lanes(-x)); }

// tanh: the odd Taylor-like polynomial near zero, where 1 − 2/(e^2x + 1) would cancel.
INLINE lanes tanh_lanes(lanes x) {
  lanes x2 = x * x;
  lanes p = broadcast(-5.70498872745e-3f);
  p = fused(p, x2, broadcast(2.06390887954e-2f));
  p = fused(p, x2, broadcast(-5.37397155531e-2f));
  p = fused(p, x2, broadcast(1.33314422036e-1f));
  p = fused(p, x2, broadcast(-3.33332819422e-1f));
  lanes near_zero = fused(p * x2, x, x);
  lanes far = 1.0f - 2.0f / (exp_lanes(x + x) + 1.0f);
  return choose(x2 < broadcast(0.390625f), near_zero, far);
}

// The gates i, f, g, o of up to LANES units of a row, from pre-activations to activations in place, with
// g's dropout mask or NULL. Returns the new cell.
INLINE lanes cell_step(float *gi, size_t hidden, size_t left, const float *previous_cell, const float *mask) {
  float *gf = gi + hidden, *gg = gf + hidden, *go = gg + hidden;
  lanes i = sigmoid_lanes(load_part(gi, left)), f = sigmoid_lanes(load_part(gf, left));
  lanes g = tanh_lanes(load_part(gg, left)), o = sigmoid_lanes(load_part(go, left));
  lanes kept = mask ? g * load_part(mask, left) : g;
  store_part(gi, left, i), store_part(gf, left, f);
  store_part(gg, left, g), store_part(go, left, o);
  return fused(f, load_part(previous_cell, left), i * kept);
}

// Its way back: i, f and g from activations to the gradients of their pre-activations, given that of the
// new cell. Returns the gradient of the previous cell.
INLINE lanes cell_step_backward(float *gi, size_t hidden, size_t left, const float *previous_cell,
                                const float *mask, lanes dc) {
  float *gf = gi + hidden, *gg = gf + hidden;
  lanes i = load_part(gi, left), f = load_part(gf, left), g = load_part(gg, left);
  lanes m = mask ? load_part(mask, left) : broadcast(1);
  store_part(gi, left, dc * m * g * i * (1.0f - i));
  store_part(gf, left, dc * load_part(previous_cell, left) * f * (1.0f - f));
  store_part(gg, left, dc * m * i * (1.0f - g * g));
  return dc * f;
}

void LEVEL(lstm_forward)(size_t n, size_t hidden, float *gates, const float *previous_cell,
                         const float *mask, float *cell, float *tanh_cell, float *output) {
  for (size_t row = 0; row < n; row++) {
    float *gi = gates + row * 4 * hidden, *go = gi + 3 * hidden;
    for (size_t j = 0; j < hidden; j += LANES) {
      size_t left = hidden - j, at = row * hidden + j;
      lanes c = cell_step(gi + j, hidden, left, previous_cell + at, mask ? mask + at : NULL), t = tanh_lanes(c);
      store_part(cell + at, left, c), store_part(tanh_cell + at, left, t);
      store_part(output + at, left, load_part(go + j, left) * t);
    }
  }
}

void LEVEL(lstm_backward)(size_t n, size_t hidden, float *gates, const float *previous_cell,
                          const float *mask, const float *tanh_cell, const float *d_output, const float *d_carried,
                          float *d_cell) {
  for (size_t row = 0; row < n; row++) {
    float *gi = gates + row * 4 * hidden, *go = gi + 3 * hidden;
    for (size_t j = 0; j < hidden; j += LANES) {
      size_t left = hidden - j, at = row * hidden + j;
      lanes o = load_part(go + j, left), t = load_part(tanh_cell + at, left);
      lanes dh = load_part(d_output + at, left) + load_part(d_carried + at, left);
      lanes dc = fused(dh * o, 1.0f - t * t, load_part(d_cell + at, left));
      store_part(go + j, left, dh * t * o * (1.0f - o));
      lanes d_previous = cell_step_backward(gi + j, hidden, left, previous_cell + at, mask ? mask + at : NULL, dc);
      store_part(d_cell + at, left, d_previous);
    }
  }
}

#define ELEMENTWISE(count, statement)         \
  for (size_t j = 0; j < (count); j += LANES) { \
    size_t left = (count) - j;                \
    statement;                                \
  }

void LEVEL(tanh)(size_t count, float *x) {
  ELEMENTWISE(count, store_part(x + j, left, tanh_lanes(load_part(x + j, left))))
}

void LEVEL(tanh_backward)(size_t count, const float *tanh_x, float *d) {
  ELEMENTWISE(count, {
    lanes t = load_part(tanh_x + j, left);
    store_part(d + j, left, load_part(d + j, left) * (1.0f - t * t));
  })
}

void LEVEL(exp)(size_t count, float *x) {
  ELEMENTWISE(count, store_part(x + j, left, exp_lanes(load_part(x + j, left))))
}

void LEVEL(add)(size_t count, const float *x, float *y) {
  for (size_t j = 0; j < count; j++) y[j] += x[j];
}

void LEVEL(add_row)(size_t n, size_t columns, const float *bias, float *x, size_t ldx) {
  for (size_t row = 0; row < n; row++)
    for (size_t j = 0; j < columns; j++) x[row * ldx + j] += bias[j];
}

void LEVEL(sum_rows)(size_t n, size_t columns, const float *x, size_t ldx, float *sum) {
  for (size_t row = 0; row < n; row++)
    for (size_t j = 0; j < columns; j++) sum[j] += x[row * ldx + j];
}

int LEVEL(all_finite)(size_t count, const float *x) {
  uint32_t bad = 0;
  for (size_t j = 0; j < count; j++) {
    uint32_t bits;
    memcpy(&bits, x + j, sizeof bits);
    bad |= (bits & 0x7f800000u) == 0x7f800000u;
  }
  return !bad;
}

// Bits are moved and the exponent's bias changed; numbers below the least normal one of half precision become
// normal by a subtraction that is exact, so that it does not matter whether denormals are flushed.
void LEVEL(from_half)(size_t count, const void *half, float *x) {
  const uint32_t rebias = 112u << 23;
  for (size_t j = 0; j < count; j++) {
    uint16_t bits;
    memcpy(&bits, (const char *)half + 2 * j, sizeof bits);
    uint32_t magnitude = (uint32_t)(bits & 0x7fffu) << 13, sign = (uint32_t)(bits & 0x8000u) << 16;
    uint32_t exponent = magnitude & 0x0f800000u, tiny_bits = magnitude + rebias + (1u << 23), normal;
    float tiny;
    memcpy(&tiny, &tiny_bits, sizeof tiny);
    tiny -= 0x1p-14f;
    memcpy(&tiny_bits, &tiny, sizeof tiny_bits);
    normal = magnitude + (exponent == 0x0f800000u ? 2 * rebias : rebias);
    normal = (exponent == 0 ? tiny_bits : normal) | sign;
    memcpy(x + j, &normal, sizeof normal);
  }
}

// The sum and the greatest of all lanes, in a fixed order, so that every level rounds alike.
INLINE float sum_of(lanes x) {
  for (size_t half = LANES / 2; half > 0; half /= 2)
    for (size_t j = 0; j < half; j++) x[j] += x[j + half];
  return x[0];
}
INLINE float greatest_of(lanes x) {
  for (size_t j = 1; j < LANES; j++) x[0] = x[j] > x[0] ? x[j] : x[0];
  return x[0];
}

// −1 in the lanes of columns j…j+15 that are not behind column `last`.
INLINE integers up_to(size_t last, size_t j) {
  integers lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  return lane <= (integers){} + (int32_t)((ptrdiff_t)last - (ptrdiff_t)j);
}

// Σ_k weights[k] · row k of the `width` rows of `inputs`, columns j…j+15.
INLINE lanes mixed(size_t width, const float *weights, const float *inputs, size_t ld, size_t j) {
  lanes sum = broadcast(weights[0]) * load(inputs + j);
  for (size_t k = 1; k < width; k++) sum = fused(broadcast(weights[k]), load(inputs + k * ld + j), sum);
  return sum;
}

// `width` is a constant wherever this is called, so that its loops unroll.
INLINE void attend_forward(size_t width, size_t steps, size_t ld, const float *inputs, const float *form,
                           float *probabilities, float *means) {
  for (size_t i = 0; i < steps; i++) {
    float *p = probabilities + i * ld, query[kernels_widest] = {0};
    for (size_t k = 0; k < width; k++)
      for (size_t l = 0; l < width; l++) query[l] += inputs[k * ld + i] * form[width * k + l];
    lanes most = broadcast(-INFINITY), sums = broadcast(0), mean[kernels_widest] = {{0}};
    for (size_t j = 0; j <= i; j += LANES) {
      lanes score = choose(up_to(i, j), mixed(width, query, inputs, ld, j), broadcast(-INFINITY));
      store(p + j, score);
      most = choose(score > most, score, most);
    }
    float greatest = greatest_of(most);
    for (size_t j = 0; j <= i; j += LANES) {
      lanes e = choose(up_to(i, j), exp_lanes(load(p + j) - greatest), broadcast(0));
      store(p + j, e);
      sums += e;
    }
    float sum = sum_of(sums);
    for (size_t j = 0; j <= i; j += LANES) {
      lanes share = load(p + j) / sum;
      store(p + j, share);
      for (size_t k = 0; k + 1 < width; k++) mean[k] = fused(share, load(inputs + k * ld + j), mean[k]);
    }
    for (size_t k = 0; k + 1 < width; k++) means[width * i + k] = sum_of(mean[k]);
    means[width * i + width - 1] = 1;
  }
}

void LEVEL(attention_forward)(size_t width, size_t steps, size_t ld, const float *inputs, const float *form,
                              float *probabilities, float *means) {
  if (width == kernels_plain)
    attend_forward(kernels_plain, steps, ld, inputs, form, probabilities, means);
  else
    attend_forward(kernels_widest, steps, ld, inputs, form, probabilities, means);
}

INLINE void attend_backward(size_t width, size_t steps, size_t ld, const float *inputs, const float *probabilities,
                            const float *d_means, float *d_form) {
  for (size_t i = 0; i < steps; i++) {
    const float *p = probabilities + i * ld, *d = d_means + width * i;
    lanes sums = broadcast(0), moments[kernels_widest] = {{0}};
    for (size_t j = 0; j <= i; j += LANES) sums = fused(load(p + j), mixed(width, d, inputs, ld, j), sums);
    float inner = sum_of(sums);
    for (size_t j = 0; j <= i; j += LANES) {
      lanes d_score = load(p + j) * (mixed(width, d, inputs, ld, j) - inner);
      for (size_t k = 0; k < width; k++) moments[k] = fused(d_score, load(inputs + k * ld + j), moments[k]);
    }
    for (size_t l = 0; l < width; l++) {
      float moment = sum_of(moments[l]);
      for (size_t k = 0; k < width; k++) d_form[width * k + l] += inputs[k * ld + i] * moment;
    }
  }
}

void LEVEL(attention_backward)(size_t width, size_t steps, size_t ld, const float *inputs,
                               const float *probabilities, const float *d_means, float *d_form) {
  if (width == kernels_plain)
    attend_backward(kernels_plain, steps, ld, inputs, probabilities, d_means, d_form);
  else
    attend_backward(kernels_widest, steps, ld, inputs, probabilities, d_means, d_form);
}

// Several dot products at a time keep the multipliers busy.
INLINE void dots(size_t count, size_t depth, const float *x, const float *v, size_t ldv, float *y) {
  lanes sum[6];
  for (size_t j = 0; j < count; j++) sum[j] = broadcast(0);
  for (size_t k = 0; k < depth; k += LANES) {
    lanes some = load_part(x + k, depth - k);
    for (size_t j = 0; j < count; j++) sum[j] = fused(some, load_part(v + j * ldv + k, depth - k), sum[j]);
  }
  for (size_t j = 0; j < count; j++) y[j] += sum_of(sum[j]);
}

void LEVEL(row_products)(size_t n, size_t columns, size_t depth, const float *x, size_t ldx, const float *v,
                         size_t ldv, float *y, size_t ldy) {
  for (size_t row = 0; row < n; row++) {
    size_t column = 0;
    for (; column + 6 <= columns; column += 6)
      dots(6, depth, x + row * ldx, v + column * ldv, ldv, y + row * ldy + column);
    for (; column < columns; column++) dots(1, depth, x + row * ldx, v + column * ldv, ldv, y + row * ldy + column);
  }
}

// `count` rows of g at columns j…j+15 times a column of x, added to the sums.
INLINE void narrow_rows(size_t count, size_t columns, const float *g, size_t ldg, const float *x, size_t ldx,
                        float *sums, size_t lds) {
  lanes row[4];
  for (size_t r = 0; r < count; r++) row[r] = load(g + r * ldg);
  for (size_t column = 0; column < columns; column++) {
    lanes sum = load(sums + column * lds);
    for (size_t r = 0; r < count; r++) sum = fused(broadcast(x[r * ldx + column]), row[r], sum);
    store(sums + column * lds, sum);
  }
  lanes sum = load(sums + columns * lds);
  for (size_t r = 0; r < count; r++) sum += row[r];
  store(sums + columns * lds, sum);
}

void LEVEL(narrow_gradient)(size_t n, size_t m, size_t columns, const float *g, size_t ldg, const float *x,
                            size_t ldx, float *c, size_t ldc, float *bias) {
  enum { strip = 256 };
  float sums[(kernels_narrow + 1) * strip];
  for (size_t left = 0; left < m; left += strip) {
    size_t width = least(m - left, strip), whole = width / LANES * LANES, row = 0;
    memset(sums, 0, sizeof sums);
    for (; row + 4 <= n; row += 4)
      for (size_t j = 0; j < whole; j += LANES)
        narrow_rows(4, columns, g + row * ldg + left + j, ldg, x + row * ldx, ldx, sums + j, strip);
    for (; row < n; row++)
      for (size_t j = 0; j < whole; j += LANES)
        narrow_rows(1, columns, g + row * ldg + left + j, ldg, x + row * ldx, ldx, sums + j, strip);
    for (row = 0; row < n; row++)
      for (size_t j = whole; j < width; j++) {
        float one = g[row * ldg + left + j];
        for (size_t column = 0; column < columns; column++)
          sums[column * strip + j] = fmaf(x[row * ldx + column], one, sums[column * strip + j]);
        sums[columns * strip + j] += one;
      }
    for (size_t j = 0; j < width; j++) {
      for (size_t column = 0; column < columns; column++) c[(left + j) * ldc + column] += sums[column * strip + j];
      if (bias) bias[left + j] += sums[columns * strip + j];
    }
  }
}

void LEVEL(adam)(size_t count, float *parameters, const float *gradients, float *m, float *v,
                 float rate, float beta1, float beta2, float correction, float epsilon, float clip) {
  for (size_t j = 0; j < count; j++) {
    float g = gradients[j];
    g = g > clip ? clip : g;
    g = g < -clip ? -clip : g;
    m[j] = beta1 * m[j] + (1 - beta1) * g;
    v[j] = beta2 * v[j] + (1 - beta2) * g * g;
    parameters[j] -= rate * m[j] / (sqrtf(v[j] * correction) + epsilon);
  }
}

// A tile of `rows` × width results over one run of k, held in registers: C = start + A·Wᵀ.
INLINE void tile(size_t rows, size_t vectors, size_t width, size_t depth, const float *a, size_t lda,
                 const float *panel, const float *start, size_t ld_start, float *c, size_t ldc) {
  lanes sum[ROWS][2];
  for (size_t r = 0; r < rows; r++)
    for (size_t v = 0; v < vectors; v++)
      sum[r][v] = start ? load_part(start + r * ld_start + v * LANES, width - v * LANES) : broadcast(0);
  for (size_t k = 0; k < depth; k++) {
    lanes w[2] = {load(panel + k * PANEL), load(panel + k * PANEL + (vectors - 1) * LANES)};
    for (size_t r = 0; r < rows; r++) {
      lanes x = broadcast(a[r * lda + k]);
      for (size_t v = 0; v < vectors; v++) sum[r][v] = fused(x, w[v], sum[r][v]);
    }
  }
  for (size_t r = 0; r < rows; r++)
    for (size_t v = 0; v < vectors; v++) store_part(c + r * ldc + v * LANES, width - v * LANES, sum[r][v]);
}

// The same with numbers of rows and vectors that the compiler knows, for every size there is.
#define TILE(count)                                                                                       \
  case count:                                                                                             \
    if (width <= LANES)                                                                                   \
      tile(count, 1, width, depth, a, lda, panel, start, ld_start, c, ldc);          \
    else if (width < PANEL)                                                                               \
      tile(count, 2, width, depth, a, lda, panel, start, ld_start, c, ldc);          \
    else                                                                                                  \
      tile(count, 2, PANEL, depth, a, lda, panel, start, ld_start, c, ldc);          \
    break;

INLINE void sized_tile(size_t rows, size_t width, size_t depth, const float *a, size_t lda, const float *panel,
                       const float *start, size_t ld_start, float *c, size_t ldc) {
  switch (rows) {
    TILE(1)
    TILE(2)
#if ROWS > 2
    TILE(3)
#endif
#if ROWS > 3
    TILE(4)
    TILE(5)
    TILE(6)
    TILE(7)
    TILE(8)
#endif
  }
}

void LEVEL(product)(size_t n, size_t columns, size_t depth, const float *a, size_t lda, const float *packed,
                    const float *start, size_t ld_start, float *c, size_t ldc) {
  for (size_t top = 0; top < n; top += RUN_ROWS) {
    size_t count = least(n - top, RUN_ROWS), tiles = (count + ROWS - 1) / ROWS;
    for (size_t left = 0; left < columns; left += PANEL) {
      size_t width = least(columns - left, PANEL), k = 0;
      do {
        size_t run = least(depth - k, RUN_DEPTH);
        const float *panel = packed + left * depth + k * PANEL;
        for (size_t t = 0; t < tiles; t++) {
          // Rows are spread evenly, so that no tile is too small to keep the multipliers busy.
          size_t first = top + count * t / tiles, next = top + count * (t + 1) / tiles;
          float *to = c + first * ldc + left;
          const float *from = k > 0 ? to : start ? start + first * ld_start + left : NULL;
          sized_tile(next - first, width, run, a + first * lda + k, lda, panel, from,
                     k > 0 ? ldc : ld_start, to, ldc);
        }
        k += run;
      } while (k < depth);
    }
  }
}

#include "cells.h"
