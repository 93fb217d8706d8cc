// What a small convolutional network does beside products. Pictures lie row by row, all channels of a pixel side
// by side. The products take nearly all the time, so these loops are compiled once, for every processor.

#include "kernels.h"

// A product and a sum stay two operations unless fused() or fma() says otherwise: the same bits everywhere.
#pragma STDC FP_CONTRACT OFF

#include <math.h>
#include <string.h>

// The neighbours of a pixel in a row of three that lie within the picture: from the first to before the last.
typedef struct {
  size_t first, last;
} span;

static span within(size_t place, size_t side) {
  return (span){place == 0 ? 1 : 0, place + 1 == side ? 2 : 3};
}

void kernels_patches(size_t n, size_t side, size_t channels, const float *x, float *patches) {
  memset(patches, 0, n * side * side * 9 * channels * sizeof(float));
  for (size_t image = 0; image < n; image++)
    for (size_t row = 0; row < side; row++)
      for (size_t column = 0; column < side; column++, patches += 9 * channels) {
        span rows = within(row, side), columns = within(column, side);
        for (size_t ky = rows.first; ky < rows.last; ky++)
          memcpy(patches + (3 * ky + columns.first) * channels,
                 x + ((image * side + row + ky - 1) * side + column + columns.first - 1) * channels,
                 (columns.last - columns.first) * channels * sizeof(float));
      }
}

void kernels_patches_backward(size_t n, size_t side, size_t channels, const float *d_patches, float *d_x) {
  memset(d_x, 0, n * side * side * channels * sizeof(float));
  for (size_t image = 0; image < n; image++)
    for (size_t row = 0; row < side; row++)
      for (size_t column = 0; column < side; column++, d_patches += 9 * channels) {
        span rows = within(row, side), columns = within(column, side);
        for (size_t ky = rows.first; ky < rows.last; ky++) {
          const float *from = d_patches + (3 * ky + columns.first) * channels;
          float *to = d_x + ((image * side + row + ky - 1) * side + column + columns.first - 1) * channels;
          for (size_t c = 0; c < (columns.last - columns.first) * channels; c++) to[c] += from[c];
        }
      }
}

enum { most_channels = 512 };

// The means of a and of a·b over the pixels and channels of each group, a number a channel: each group's is that of
// its channels. Channels are summed side by side, in double precision.
static void group_means(size_t pixels, size_t channels, size_t groups, const float *a, const float *b, double *first,
                        double *second) {
  double sums[most_channels] = {0}, products[most_channels] = {0};
  for (size_t p = 0; p < pixels; p++)
    for (size_t c = 0; c < channels; c++) {
      double value = a[p * channels + c];
      sums[c] += value;
      products[c] += value * b[p * channels + c];
    }
  size_t width = channels / groups;
  for (size_t group = 0; group < groups; group++) {
    double sum = 0, product = 0;
    for (size_t c = group * width; c < (group + 1) * width; c++) sum += sums[c], product += products[c];
    for (size_t c = group * width; c < (group + 1) * width; c++) {
      first[c] = sum / (double)(pixels * width);
      second[c] = product / (double)(pixels * width);
    }
  }
}

void kernels_group_norm(size_t n, size_t pixels, size_t channels, size_t groups, const float *gain,
                        const float *bias, float *x, float *y, float *inverse_deviation) {
  double means[most_channels], squares[most_channels];
  float shift[most_channels], factor[most_channels];
  for (size_t image = 0; image < n; image++, x += pixels * channels, y += pixels * channels) {
    group_means(pixels, channels, groups, x, x, means, squares);
    for (size_t c = 0; c < channels; c++) {
      factor[c] = (float)(1 / sqrt(fmax(squares[c] - means[c] * means[c], 0) + 1e-5));
      shift[c] = (float)means[c];
      inverse_deviation[image * groups + c / (channels / groups)] = factor[c];
    }
    for (size_t p = 0; p < pixels; p++)
      for (size_t c = 0; c < channels; c++) {
        float normalised = (x[p * channels + c] - shift[c]) * factor[c];
        x[p * channels + c] = normalised;
        y[p * channels + c] = gain[c] * normalised + bias[c];
      }
  }
}

void kernels_group_norm_backward(size_t n, size_t pixels, size_t channels, size_t groups, const float *gain,
                                 const float *inverse_deviation, const float *normalised, float *d, float *d_gain,
                                 float *d_bias) {
  double means[most_channels], products[most_channels];
  float shift[most_channels], slope[most_channels], factor[most_channels];
  for (size_t image = 0; image < n; image++, d += pixels * channels, normalised += pixels * channels) {
    for (size_t p = 0; p < pixels; p++)
      for (size_t c = 0; c < channels; c++) {
        d_gain[c] += d[p * channels + c] * normalised[p * channels + c];
        d_bias[c] += d[p * channels + c];
        d[p * channels + c] *= gain[c];
      }
    group_means(pixels, channels, groups, d, normalised, means, products);
    for (size_t c = 0; c < channels; c++) {
      shift[c] = (float)means[c];
      slope[c] = (float)products[c];
      factor[c] = inverse_deviation[image * groups + c / (channels / groups)];
    }
    for (size_t p = 0; p < pixels; p++)
      for (size_t c = 0; c < channels; c++) {
        size_t place = p * channels + c;
        d[place] = (d[place] - shift[c] - normalised[place] * slope[c]) * factor[c];
      }
  }
}

static inline float greater(float a, float b) { return a > b ? a : b; }

void kernels_pool(size_t n, size_t side, size_t channels, const float *x, float *y) {
  for (size_t row = 0; row < n * (side / 2); row++)
    for (size_t column = 0; column < side / 2; column++, y += channels) {
      const float *above = x + (2 * row * side + 2 * column) * channels, *below = above + side * channels;
      for (size_t c = 0; c < channels; c++)
        y[c] = greater(greater(greater(above[c], above[channels + c]), greater(below[c], below[channels + c])), 0);
    }
}

void kernels_pool_backward(size_t n, size_t side, size_t channels, const float *x, const float *y, const float *d_y,
                           float *d_x) {
  for (size_t row = 0; row < n * (side / 2); row++)
    for (size_t column = 0; column < side / 2; column++, y += channels, d_y += channels) {
      size_t places[] = {0, channels, side * channels, (side + 1) * channels};
      size_t corner = (2 * row * side + 2 * column) * channels;
      float left[most_channels];
      for (size_t c = 0; c < channels; c++) left[c] = y[c] > 0 ? d_y[c] : 0;
      // The first of equal ones has all of the gradient.
      for (size_t j = 0; j < 4; j++) {
        const float *value = x + corner + places[j];
        float *target = d_x + corner + places[j];
        for (size_t c = 0; c < channels; c++) {
          float here = value[c] == y[c] ? left[c] : 0;
          target[c] = here;
          left[c] -= here;
        }
      }
    }
}
