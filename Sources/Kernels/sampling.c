// Drawing one step of one sketch. Only exactly defined operations and our own exp and tanh are used,
// in a fixed order, so that a seed gives the same drawing on every machine.

#include "kernels.h"

// A product and a sum stay two operations unless fused() or fma() says otherwise: the same bits everywhere.
#pragma STDC FP_CONTRACT OFF

#include <math.h>

void kernels_attend(size_t inputs, size_t steps, const float *history, const float *query, float *scratch,
                    float *mean) {
  float greatest = -INFINITY, sum = 0;
  for (size_t j = 0; j < steps; j++) {
    const float *row = history + inputs * j;
    float score = query[inputs];
    for (size_t k = 0; k < inputs; k++) score += query[k] * row[k];
    scratch[j] = score;
    greatest = score > greatest ? score : greatest;
  }
  for (size_t j = 0; j < steps; j++) scratch[j] -= greatest;
  kernels_exp(steps, scratch);
  for (size_t k = 0; k < inputs; k++) mean[k] = 0;
  for (size_t j = 0; j < steps; j++) {
    sum += scratch[j];
    for (size_t k = 0; k < inputs; k++) mean[k] += scratch[j] * history[inputs * j + k];
  }
  for (size_t k = 0; k < inputs; k++) mean[k] /= sum;
}

// The category that `uniform` in [0, 1) falls on, of `count` with the given logits over divisor.
static size_t choose(size_t count, const float *logits, float divisor, double uniform, float *scratch) {
  size_t likeliest = 0;
  for (size_t j = 1; j < count; j++)
    if (logits[j] > logits[likeliest]) likeliest = j;
  if (divisor == 0) return likeliest;
  float sum = 0, reached = 0;
  for (size_t j = 0; j < count; j++) scratch[j] = (logits[j] - logits[likeliest]) / divisor;
  kernels_exp(count, scratch);
  for (size_t j = 0; j < count; j++) sum += scratch[j];
  for (size_t j = 0; j < count; j++) {
    reached += scratch[j];
    if (uniform * sum < reached) return j;
  }
  return likeliest;
}

void kernels_draw(size_t mixtures, const float *y, float logit_divisor, float spread, const double uniform[2],
                  const double gaussian[2], float *scratch, float row[5]) {
  size_t j = choose(mixtures, y, logit_divisor, uniform[0], scratch);
  float pen_scratch[3], sigma[2] = {y[3 * mixtures + j], y[4 * mixtures + j]}, rho = y[5 * mixtures + j];
  kernels_exp(2, sigma);
  kernels_tanh(1, &rho);
  float first = (float)gaussian[0], second = (float)gaussian[1];
  row[0] = y[mixtures + j] + sigma[0] * spread * first;
  row[1] = y[2 * mixtures + j] + sigma[1] * spread * (rho * first + sqrtf(1 - rho * rho) * second);
  size_t pen = choose(3, y + 6 * mixtures, logit_divisor, uniform[1], pen_scratch);
  for (size_t k = 0; k < 3; k++) row[2 + k] = k == pen;
}
