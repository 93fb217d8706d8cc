// Prints what every kernel makes of repeatable numbers, a line each: its name, its sizes and a hash of the bits.
// `vectors LEVEL`: 0 is the baseline, on x86-64 1 is AVX2 and 2 AVX-512. Tests/ARM/check compares the lines of both
// processors. The mixture loss is left out: it calls exp and log of the C library, which round as that likes.
#include "kernels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { most = 1 << 18 };
static float space[12][most];

// Numbers from -range to range, the same on every machine.
static void fill(float *x, size_t count, float range, uint64_t seed) {
  uint64_t state = seed * 0x9E3779B97F4A7C15u | 1;
  for (size_t j = 0; j < count; j++) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    x[j] = ((float)(int32_t)(state >> 40) / (float)(1 << 23) - 1) * range;
  }
}

// FNV-1a of the bits of these numbers, going on from `hash`.
static uint64_t add(uint64_t hash, const void *numbers, size_t bytes) {
  for (size_t j = 0; j < bytes; j++) hash = (hash ^ ((const unsigned char *)numbers)[j]) * 0x100000001B3u;
  return hash;
}

static uint64_t hash;
static void begin(float range, uint64_t seed) {
  hash = 0xCBF29CE484222325u;
  for (size_t j = 0; j < 12; j++) fill(space[j], most, range, seed + j);
}
static void result(const float *x, size_t count) { hash = add(hash, x, count * sizeof *x); }
static void tell(const char *name, size_t a, size_t b) { printf("%s %zu %zu %016llx\n", name, a, b, (unsigned long long)hash); }

static void elementwise(size_t count, float range) {
  float *x = space[0], *y = space[1], *z = space[2];
  begin(range, count), kernels_exp(count, x), result(x, count), tell("exp", count, (size_t)range);
  begin(range, count), kernels_tanh(count, x), result(x, count), tell("tanh", count, (size_t)range);
  begin(1, count), kernels_tanh_backward(count, x, y), result(y, count), tell("tanh_backward", count, 1);
  begin(range, count), kernels_add(count, x, y), result(y, count), tell("add", count, (size_t)range);
  begin(range, count), kernels_multiply(count, x, y, z), result(z, count), tell("multiply", count, (size_t)range);
  begin(range, count), kernels_multiply_add(count, x, y, z), result(z, count), tell("multiply_add", count, (size_t)range);
  begin(1, count), fill(z, count, 1e-3f, 7);
  for (size_t j = 0; j < count; j++) z[j] = fabsf(z[j]);
  kernels_adam(count, x, y, space[3], z, 1e-3f, 0.9f, 0.999f, 1.5f, 1e-8f, 0.75f);
  result(x, count), result(space[3], count), result(z, count), tell("adam", count, 1);
  begin(1, count), kernels_dropout_mask(count, 0.9f, count, x), result(x, count), tell("dropout_mask", count, 1);
}

// Every number of half precision.
static void half(void) {
  begin(1, 1);
  for (uint32_t first = 0; first < 65536; first += 4096) {
    uint16_t bits[4096];
    for (uint32_t j = 0; j < 4096; j++) bits[j] = (uint16_t)(first + j);
    kernels_from_half(4096, bits, space[0]), result(space[0], 4096);
  }
  tell("from_half", 65536, 1);
}

static void cells(size_t n, size_t hidden) {
  float *gates = space[0], *previous = space[1], *cell = space[3], *a = space[4], *b = space[5], *d = space[6];
  for (int masked = 0; masked < 2; masked++) {
    const float *mask = masked ? space[2] : NULL;
    begin(4, n + hidden);
    kernels_lstm_forward(n, hidden, gates, previous, mask, cell, a, b);
    result(gates, n * 4 * hidden), result(cell, n * hidden), result(a, n * hidden), result(b, n * hidden);
    tell(masked ? "lstm_forward masked" : "lstm_forward", n, hidden);
    begin(1, n + hidden);
    kernels_lstm_backward(n, hidden, gates, previous, mask, a, b, d, cell);
    result(gates, n * 4 * hidden), result(cell, n * hidden);
    tell(masked ? "lstm_backward masked" : "lstm_backward", n, hidden);
    begin(4, n + hidden), kernels_cell_forward(n, hidden, gates, previous, mask, cell);
    result(gates, n * 4 * hidden), result(cell, n * hidden);
    tell(masked ? "cell_forward masked" : "cell_forward", n, hidden);
    begin(1, n + hidden), kernels_cell_backward(n, hidden, gates, previous, mask, cell);
    result(gates, n * 4 * hidden), result(cell, n * hidden);
    tell(masked ? "cell_backward masked" : "cell_backward", n, hidden);
  }
  begin(2, n + hidden), kernels_output_forward(n, hidden, gates, a, b);
  result(a, n * hidden), result(b, n * hidden), tell("output_forward", n, hidden);
  begin(1, n + hidden), kernels_output_backward(n, hidden, gates, a, b, d);
  result(gates, n * 4 * hidden), result(d, n * hidden), tell("output_backward", n, hidden);
  begin(3, n + hidden), kernels_layer_norm(n, 4, hidden, space[1], space[2], gates, space[3], a);
  result(gates, n * 4 * hidden), result(space[3], n * 4 * hidden), result(a, n * 4), tell("layer_norm", n, hidden);
  begin(1, n + hidden), kernels_layer_norm_backward(n, 4, hidden, space[1], space[2], space[3], gates, a, b);
  result(gates, n * 4 * hidden), result(a, 4 * hidden), result(b, 4 * hidden), tell("layer_norm_backward", n, hidden);
}

static void products(size_t n, size_t columns, size_t depth) {
  float *a = space[0], *w = space[1], *packed = space[2], *start = space[3], *c = space[4];
  begin(1, n + depth), kernels_pack(columns, depth, w, depth, 1, packed);
  result(packed, kernels_packed_size(columns, depth)), tell("pack", columns, depth);
  kernels_product(n, columns, depth, a, depth, packed, start, columns, c, columns);
  result(c, n * columns), tell("product from a start", n, depth);
  kernels_product(n, columns, depth, a, depth, packed, NULL, 0, c, columns);
  result(c, n * columns), tell("product", n, depth);
  begin(1, n + depth), kernels_row_products(n, columns, depth, a, depth, w, depth, c, columns);
  result(c, n * columns), tell("row_products", n, depth);
  size_t narrow = columns < kernels_narrow ? columns : kernels_narrow;
  begin(1, n + depth), kernels_narrow_gradient(n, depth, narrow, a, depth, w, narrow, c, narrow, start);
  result(c, depth * narrow), result(start, depth), tell("narrow_gradient", n, depth);
  begin(1, n + depth), kernels_add_row(n, depth, w, a, depth), result(a, n * depth), tell("add_row", n, depth);
  begin(1, n + depth), kernels_sum_rows(n, depth, a, depth, c), result(c, depth), tell("sum_rows", n, depth);
}

static void attention(size_t width, size_t steps) {
  size_t ld = (steps + 15) / 16 * 16;
  float *inputs = space[0], *form = space[1], *p = space[2], *means = space[3], *d = space[4], *d_form = space[5];
  begin(2, width + steps);
  for (size_t k = 0; k < width; k++)
    for (size_t j = steps; j < ld; j++) inputs[k * ld + j] = 0;
  kernels_attention_forward(width, steps, ld, inputs, form, p, means);
  for (size_t i = 0; i < steps; i++) result(p + i * ld, i + 1);
  result(means, steps * width), tell("attention_forward", width, steps);
  kernels_attention_backward(width, steps, ld, inputs, p, d, d_form);
  result(d_form, width * width), tell("attention_backward", width, steps);
  begin(1, steps), kernels_attend(width - 1, steps, space[0], space[1], space[2], space[3]);
  result(space[3], width - 1), tell("attend", width, steps);
}

static void draws(size_t mixtures) {
  begin(2, mixtures);
  for (size_t j = 0; j < 500; j++) {
    const double uniform[2] = {(space[1][j] + 2) / 4, (space[2][j] + 2) / 4}, gaussian[2] = {space[3][j], space[4][j]};
    float row[5], divisor = j % 10 == 0 ? 0 : 0.1f + (float)(j % 7) / 4;
    kernels_draw(mixtures, space[0] + j, divisor, divisor, uniform, gaussian, space[5], row), result(row, 5);
  }
  tell("draw", mixtures, 500);
}

static void pictures(size_t side, size_t channels) {
  size_t n = 2, pixels = side * side;
  float *x = space[0], *y = space[1], *z = space[2], *d = space[3];
  begin(1, side), kernels_patches(n, side, channels, x, y), result(y, n * pixels * 9 * channels), tell("patches", side, channels);
  begin(1, side), kernels_patches_backward(n, side, channels, x, d), result(d, n * pixels * channels);
  tell("patches_backward", side, channels);
  begin(1, side), kernels_group_norm(n, pixels, channels, 2, space[4], space[5], x, y, z);
  result(x, n * pixels * channels), result(y, n * pixels * channels), result(z, n * 2), tell("group_norm", side, channels);
  begin(1, side), kernels_group_norm_backward(n, pixels, channels, 2, space[4], space[5], x, d, y, z);
  result(d, n * pixels * channels), result(y, channels), result(z, channels), tell("group_norm_backward", side, channels);
  begin(1, side), kernels_pool(n, side, channels, x, y), result(y, n * pixels / 4 * channels);
  kernels_pool_backward(n, side, channels, x, y, z, d), result(d, n * pixels * channels), tell("pool", side, channels);
}

// With denormals flushed, products of tiny numbers are zero, and without they are not.
static void denormals(void) {
  for (int flushed = 0; flushed < 2; flushed++) {
    begin(1e-21f, 3);
    unsigned before = flushed ? kernels_flush_denormals() : 0;
    kernels_multiply(1000, space[0], space[1], space[2]);
    if (flushed) kernels_restore_denormals(before);
    result(space[2], 1000), tell("denormals", 1000, (size_t)flushed);
  }
  begin(1e-21f, 3), kernels_multiply(1000, space[0], space[1], space[2]), result(space[2], 1000), tell("denormals", 1000, 2);
}

int main(int count, char **arguments) {
  if (count != 2 || !kernels_set_level(atoi(arguments[1]))) {
    fprintf(stderr, "this processor has no level %s\n", count == 2 ? arguments[1] : "(expected one)");
    return 1;
  }
  const size_t counts[] = {1, 5, 16, 17, 63, 1000};
  for (size_t j = 0; j < sizeof counts / sizeof *counts; j++) elementwise(counts[j], 5), elementwise(counts[j], 90);
  half();
  cells(1, 7), cells(3, 16), cells(5, 33), cells(4, 256);
  products(1, 5, 8), products(2, 32, 64), products(7, 33, 300), products(97, 70, 257);
  attention(kernels_plain, 1), attention(kernels_plain, 37), attention(kernels_widest, 64);
  draws(1), draws(5), draws(20);
  pictures(2, 4), pictures(8, 6), pictures(16, 32);
  denormals();
  return 0;
}
