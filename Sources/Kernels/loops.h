// The body of every kernel, compiled once for each processor level: the including file defines
// LEVEL(name) and ROWS (rows of a product held in registers) and sets the target attributes.
// Vectors have 16 lanes at every level; where registers are narrower the compiler splits them.

#include "kernels.h"

#include <math.h>
#include <string.h>

// Vectors are passed only to functions that are always inlined, so no calling convention is at stake.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef int32_t integers __attribute__((vector_size(64), aligned(4)));

#define LANES 16
#define INLINE static inline __attribute__((always_inline))

INLINE lanes broadcast(float x) { return (lanes){} + x; }
INLINE lanes load(const float *p) { return *(const lanes *)p; }
INLINE void store(float *p, lanes x) { *(lanes *)p = x; }
INLINE lanes fused(lanes a, lanes b, lanes c) { return __builtin_elementwise_fma(a, b, c); }
INLINE lanes choose(integers mask, lanes yes, lanes no) {
  return (lanes)(((integers)yes & mask) | ((integers)no & ~mask));
}

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

void LEVEL(causal_softmax)(size_t steps, float scale, float *scores) {
  for (size_t i = 0; i < steps; i++) {
    float *row = scores + i * steps, greatest = row[0], sum = 0;
    for (size_t j = 1; j <= i; j++) greatest = row[j] > greatest ? row[j] : greatest;
    for (size_t j = 0; j <= i; j++) row[j] = scale * (row[j] - greatest);
    LEVEL(exp)(i + 1, row);
    for (size_t j = 0; j <= i; j++) sum += row[j];
    for (size_t j = 0; j <= i; j++) row[j] /= sum;
    for (size_t j = i + 1; j < steps; j++) row[j] = 0;
  }
}

void LEVEL(causal_softmax_backward)(size_t steps, float scale, const float *probabilities, float *d) {
  for (size_t i = 0; i < steps; i++) {
    const float *p = probabilities + i * steps;
    float *row = d + i * steps, inner = 0;
    for (size_t j = 0; j <= i; j++) inner += p[j] * row[j];
    for (size_t j = 0; j <= i; j++) row[j] = scale * p[j] * (row[j] - inner);
    for (size_t j = i + 1; j < steps; j++) row[j] = 0;
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

INLINE void product_block(size_t rows, size_t columns, size_t depth, const float *a, size_t lda,
                          const float *panel, float *c, size_t ldc) {
  lanes sum[ROWS][2];
  for (size_t r = 0; r < rows; r++) {
    float start[2 * LANES] = {0};
    memcpy(start, c + r * ldc, columns * sizeof(float));
    sum[r][0] = load(start), sum[r][1] = load(start + LANES);
  }
  for (size_t k = 0; k < depth; k++) {
    lanes w0 = load(panel + k * 2 * LANES), w1 = load(panel + k * 2 * LANES + LANES);
    for (size_t r = 0; r < rows; r++) {
      lanes x = broadcast(a[r * lda + k]);
      sum[r][0] = fused(x, w0, sum[r][0]);
      sum[r][1] = fused(x, w1, sum[r][1]);
    }
  }
  for (size_t r = 0; r < rows; r++) {
    float end[2 * LANES];
    store(end, sum[r][0]), store(end + LANES, sum[r][1]);
    memcpy(c + r * ldc, end, columns * sizeof(float));
  }
}

void LEVEL(product)(size_t n, size_t columns, size_t depth, const float *a, size_t lda,
                    const float *packed, float *c, size_t ldc) {
  for (size_t first = 0; first < columns; first += 2 * LANES) {
    const float *panel = packed + first * depth;
    size_t width = columns - first < 2 * LANES ? columns - first : 2 * LANES, row = 0;
    for (; row + ROWS <= n; row += ROWS)
      product_block(ROWS, width, depth, a + row * lda, lda, panel, c + row * ldc + first, ldc);
    for (; row + 4 <= n && ROWS > 4; row += 4)
      product_block(4, width, depth, a + row * lda, lda, panel, c + row * ldc + first, ldc);
    for (; row + 2 <= n; row += 2)
      product_block(2, width, depth, a + row * lda, lda, panel, c + row * ldc + first, ldc);
    for (; row < n; row++)
      product_block(1, width, depth, a + row * lda, lda, panel, c + row * ldc + first, ldc);
  }
}

#include "cells.h"
