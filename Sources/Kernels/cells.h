// The steps of layer-normalised and modulated LSTM cells; like loops.h, which includes this file, it
// is compiled once for each processor level.

// Zero beyond the first `count` lanes.
INLINE lanes first_lanes(lanes x, size_t count) {
  const integers index = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  return count >= LANES ? x : choose(index < (int32_t)count, x, broadcast(0));
}

// The sum of all lanes, in one fixed order.
INLINE float sum_lanes(lanes x) {
  float sum = 0;
  for (int lane = 0; lane < LANES; lane++) sum += x[lane];
  return sum;
}

void LEVEL(layer_norm)(size_t n, size_t groups, size_t width, const float *gain, const float *bias, float *x,
                       float *y, float *inverse_deviation) {
  for (size_t at = 0; at < n * groups; at++) {
    size_t group = at % groups;
    const float *g = gain + group * width, *b = bias + group * width;
    float *row = x + at * width, *result = y + at * width;
    lanes sum = broadcast(0), squares = broadcast(0);
    for (size_t j = 0; j < width; j += LANES) sum += load_part(row + j, width - j);
    lanes mean = broadcast(sum_lanes(sum) / (float)width);
    for (size_t j = 0; j < width; j += LANES) {
      lanes centred = first_lanes(load_part(row + j, width - j) - mean, width - j);
      squares = fused(centred, centred, squares);
    }
    float inverse = 1 / sqrtf(sum_lanes(squares) / (float)width + 1e-3f);
    inverse_deviation[at] = inverse;
    for (size_t j = 0; j < width; j += LANES) {
      size_t left = width - j;
      lanes normalised = (load_part(row + j, left) - mean) * inverse;
      store_part(row + j, left, normalised);
      store_part(result + j, left, fused(load_part(g + j, left), normalised, load_part(b + j, left)));
    }
  }
}

void LEVEL(layer_norm_backward)(size_t n, size_t groups, size_t width, const float *gain,
                                const float *inverse_deviation, const float *dy, float *x, float *d_gain,
                                float *d_bias) {
  for (size_t at = 0; at < n * groups; at++) {
    size_t group = at % groups;
    const float *g = gain + group * width, *d = dy + at * width;
    float *row = x + at * width, *dg = d_gain + group * width, *db = d_bias + group * width;
    lanes sum = broadcast(0), products = broadcast(0);
    for (size_t j = 0; j < width; j += LANES) {
      size_t left = width - j;
      lanes normalised = load_part(row + j, left), gradient = load_part(d + j, left);
      lanes scaled = gradient * load_part(g + j, left);
      sum += scaled;
      products = fused(scaled, normalised, products);
      store_part(dg + j, left, fused(gradient, normalised, load_part(dg + j, left)));
      store_part(db + j, left, load_part(db + j, left) + gradient);
    }
    lanes mean = broadcast(sum_lanes(sum) / (float)width), slope = broadcast(sum_lanes(products) / (float)width);
    for (size_t j = 0; j < width; j += LANES) {
      size_t left = width - j;
      lanes scaled = load_part(d + j, left) * load_part(g + j, left);
      store_part(row + j, left, (scaled - mean - load_part(row + j, left) * slope) * inverse_deviation[at]);
    }
  }
}

void LEVEL(cell_forward)(size_t n, size_t hidden, float *gates, const float *previous_cell, const float *mask,
                         float *cell) {
  for (size_t row = 0; row < n; row++) {
    float *gi = gates + row * 4 * hidden;
    for (size_t j = 0; j < hidden; j += LANES) {
      size_t left = hidden - j, at = row * hidden + j;
      lanes c = cell_step(gi + j, hidden, left, previous_cell + at, mask ? mask + at : NULL);
      store_part(cell + at, left, c);
    }
  }
}

void LEVEL(cell_backward)(size_t n, size_t hidden, float *gates, const float *previous_cell, const float *mask,
                          float *d_cell) {
  for (size_t row = 0; row < n; row++) {
    float *gi = gates + row * 4 * hidden;
    for (size_t j = 0; j < hidden; j += LANES) {
      size_t left = hidden - j, at = row * hidden + j;
      lanes dc = load_part(d_cell + at, left);
      lanes d_previous = cell_step_backward(gi + j, hidden, left, previous_cell + at, mask ? mask + at : NULL, dc);
      store_part(d_cell + at, left, d_previous);
    }
  }
}

void LEVEL(output_forward)(size_t n, size_t hidden, const float *gates, float *x, float *output) {
  for (size_t row = 0; row < n; row++) {
    const float *go = gates + row * 4 * hidden + 3 * hidden;
    for (size_t j = 0; j < hidden; j += LANES) {
      size_t left = hidden - j, at = row * hidden + j;
      lanes t = tanh_lanes(load_part(x + at, left));
      store_part(x + at, left, t);
      store_part(output + at, left, load_part(go + j, left) * t);
    }
  }
}

void LEVEL(output_backward)(size_t n, size_t hidden, float *gates, const float *tanh_x, const float *d_output,
                            float *d_x) {
  for (size_t row = 0; row < n; row++) {
    float *go = gates + row * 4 * hidden + 3 * hidden;
    for (size_t j = 0; j < hidden; j += LANES) {
      size_t left = hidden - j, at = row * hidden + j;
      lanes o = load_part(go + j, left), t = load_part(tanh_x + at, left);
      lanes dh = load_part(d_output + at, left);
      store_part(go + j, left, dh * t * o * (1.0f - o));
      store_part(d_x + at, left, dh * o * (1.0f - t * t));
    }
  }
}

void LEVEL(multiply)(size_t count, const float *a, const float *b, float *y) {
  for (size_t j = 0; j < count; j++) y[j] = a[j] * b[j];
}

void LEVEL(multiply_add)(size_t count, const float *a, const float *b, float *y) {
  ELEMENTWISE(count, {
    lanes product = fused(load_part(a + j, left), load_part(b + j, left), load_part(y + j, left));
    store_part(y + j, left, product);
  })
}
