// The mixture-density loss and its gradient. Double precision costs little here (a few per cent of
// a training step) and keeps every intermediate finite: squared standard scores reach e^±200.

#include "kernels.h"

// A product and a sum stay two operations unless fused() or fma() says otherwise: the same bits everywhere.
#pragma STDC FP_CONTRACT OFF

#include <math.h>

static const double log_two_pi = 1.8378770664093453;
enum { most_mixtures = 256 };

static double log_sum_exp(size_t count, const double *x) {
  double greatest = x[0], sum = 0;
  for (size_t j = 1; j < count; j++) greatest = fmax(greatest, x[j]);
  for (size_t j = 0; j < count; j++) sum += exp(x[j] - greatest);
  return greatest + log(sum);
}

// −log Σ_j Π_j N(Δx, Δy | μ, σ, ρ) of one row, and its gradient times `scale` where dy is not NULL.
static double offset_loss(size_t mixtures, const float *y, const float *target, double scale, float *dy) {
  const float *pi = y, *mu_x = y + mixtures, *mu_y = mu_x + mixtures;
  const float *log_sigma_x = mu_y + mixtures, *log_sigma_y = log_sigma_x + mixtures;
  const float *rho_logit = log_sigma_y + mixtures;
  double logit[most_mixtures], joint[most_mixtures];
  double score_x[most_mixtures], score_y[most_mixtures], rho[most_mixtures], rest[most_mixtures];
  double form[most_mixtures];
  for (size_t j = 0; j < mixtures; j++) logit[j] = pi[j];
  double normaliser = log_sum_exp(mixtures, logit);
  for (size_t j = 0; j < mixtures; j++) {
    double zx = ((double)target[0] - mu_x[j]) * exp(-(double)log_sigma_x[j]);
    double zy = ((double)target[1] - mu_y[j]) * exp(-(double)log_sigma_y[j]);
    // With ρ = tanh a: 1 − |ρ| and 1 − ρ² from e^(−2|a|), without cancellation near |ρ| = 1.
    double a = rho_logit[j], sign = a < 0 ? -1 : 1, e = exp(-2 * fabs(a));
    double gap = 2 * e / (1 + e), squared = gap * (2 - gap);
    double q = (zx - sign * zy) * (zx - sign * zy) + 2 * sign * zx * zy * gap;
    double log_squared = 1.3862943611198906 - 2 * fabs(a) - 2 * log1p(e);
    double density = -q / (2 * squared) - log_sigma_x[j] - log_sigma_y[j] - 0.5 * log_squared - log_two_pi;
    joint[j] = logit[j] - normaliser + density;
    score_x[j] = zx, score_y[j] = zy, rho[j] = sign * (1 - gap), rest[j] = squared, form[j] = q;
  }
  double likelihood = log_sum_exp(mixtures, joint);
  if (dy) {
    for (size_t j = 0; j < mixtures; j++) {
      double r = rho[j], responsibility = exp(joint[j] - likelihood), factor = -scale * responsibility;
      double slope_x = (score_x[j] - r * score_y[j]) / rest[j];
      double slope_y = (score_y[j] - r * score_x[j]) / rest[j];
      dy[j] = (float)(scale * (exp(logit[j] - normaliser) - responsibility));
      dy[mixtures + j] = (float)(factor * slope_x * exp(-(double)log_sigma_x[j]));
      dy[2 * mixtures + j] = (float)(factor * slope_y * exp(-(double)log_sigma_y[j]));
      dy[3 * mixtures + j] = (float)(factor * (score_x[j] * slope_x - 1));
      dy[4 * mixtures + j] = (float)(factor * (score_y[j] * slope_y - 1));
      dy[5 * mixtures + j] = (float)(factor * (score_x[j] * score_y[j] - r * form[j] / rest[j] + r));
    }
  }
  return -likelihood;
}

static double pen_loss(const float *logits, const float *target, double scale, float *dy) {
  double x[3] = {logits[0], logits[1], logits[2]}, normaliser = log_sum_exp(3, x), loss = 0;
  for (int k = 0; k < 3; k++) {
    loss -= target[k] * (x[k] - normaliser);
    if (dy) dy[k] = (float)(scale * (exp(x[k] - normaliser) - target[k]));
  }
  return loss;
}

void kernels_mixture_loss(size_t n, size_t mixtures, const float *y, const float *target,
                          double scale, float *dy, double losses[2]) {
  size_t width = 6 * mixtures + 3;
  for (size_t row = 0; row < n; row++) {
    const float *out = y + row * width, *wanted = target + row * 5;
    float *d = dy ? dy + row * width : NULL;
    if (wanted[4] == 0)
      losses[0] += offset_loss(mixtures, out, wanted, scale, d);
    else if (d)
      for (size_t j = 0; j < 6 * mixtures; j++) d[j] = 0;
    losses[1] += pen_loss(out + 6 * mixtures, wanted + 2, scale, d ? d + 6 * mixtures : NULL);
  }
}
