// The vectorised inner loops. Every function exists once for each processor level and is chosen at
// run time; all levels run the same operations in the same order, with multiply-add fused where the
// code says so and nowhere else, so their results agree to the last bit.
//
// Matrices are row-major; `ld…` is the distance between rows. n rows, H hidden units, M mixtures,
// T steps, D attention dimension.
#ifndef SKETCH_KERNELS_H
#define SKETCH_KERNELS_H

#include <blas.h>
#include <stddef.h>
#include <stdint.h>

// Processor levels, lowest first. On aarch64 there is the first alone, compiled for NEON.
enum { kernels_baseline = 0, kernels_avx2 = 1, kernels_avx512 = 2 };

// The highest level that this processor and operating system support.
int kernels_best_level(void);
// The level that the calling thread uses; starts as the best one.
int kernels_level(void);
// Chooses a level for the calling thread, for tests; returns 0 where the processor lacks it.
int kernels_set_level(int level);

// Makes the calling thread treat denormal numbers as zero (FTZ and DAZ, on aarch64 FZ); returns the state before.
unsigned kernels_flush_denormals(void);
void kernels_restore_denormals(unsigned state);

// One step of an LSTM (Hochreiter & Schmidhuber 1997, with forget gate). gates [n,4H] holds the
// pre-activations i, f, g, o and receives the activations; h, c and tanh(c) go to [n,H]. mask [n,H],
// unless NULL, multiplies g (recurrent dropout without memory loss, Semeniuta et al. 2016).
void kernels_lstm_forward(size_t n, size_t hidden, float *gates, const float *previous_cell,
                          const float *mask, float *cell, float *tanh_cell, float *output);

// Its backward step. gates [n,4H] holds the activations and receives the gradients of the
// pre-activations; d_cell [n,H] holds the gradient of c' and receives that of the previous c. The
// gradient of h' is d_output + d_carried.
void kernels_lstm_backward(size_t n, size_t hidden, float *gates, const float *previous_cell,
                           const float *mask, const float *tanh_cell, const float *d_output, const float *d_carried,
                           float *d_cell);

// The steps of a layer-normalised LSTM (Ha, Dai & Le 2016, appendix A.2): two normalisations around
// kernels_cell_forward, then kernels_output_forward.
//
// Layer normalisation (Ba, Kiros & Hinton 2016, eq. 3) of each of `groups` groups of `width` numbers
// of each of n rows, contiguous: x̂ = (x − mean)/√(variance + 0.001) replaces x, and
// y = gain·x̂ + bias, gain and bias [groups·width]. inverse_deviation [n,groups] receives
// 1/√(variance + 0.001).
void kernels_layer_norm(size_t n, size_t groups, size_t width, const float *gain, const float *bias, float *x,
                        float *y, float *inverse_deviation);
// Its backward step: x holds x̂ and receives the gradient of what was normalised; those of gain and
// bias are added to d_gain and d_bias.
void kernels_layer_norm_backward(size_t n, size_t groups, size_t width, const float *gain,
                                 const float *inverse_deviation, const float *dy, float *x, float *d_gain,
                                 float *d_bias);
// gates [n,4H] holds the pre-activations i, f, g, o and receives the activations;
// cell [n,H] = f·previous_cell + i·mask·g, where mask may be NULL.
void kernels_cell_forward(size_t n, size_t hidden, float *gates, const float *previous_cell, const float *mask,
                          float *cell);
// Its backward step: the first three quarters of gates receive the gradients of their
// pre-activations; d_cell holds the gradient of the cell and receives that of the previous one.
void kernels_cell_backward(size_t n, size_t hidden, float *gates, const float *previous_cell, const float *mask,
                           float *d_cell);
// x [n,H] becomes its tanh; output = o·tanh x, with o the last quarter of gates [n,4H].
void kernels_output_forward(size_t n, size_t hidden, const float *gates, float *x, float *output);
// Its backward step: the last quarter of gates receives the gradient of its pre-activation, d_x that
// of x.
void kernels_output_backward(size_t n, size_t hidden, float *gates, const float *tanh_x, const float *d_output,
                             float *d_x);
// y = a·b and y += a·b, number by number.
void kernels_multiply(size_t count, const float *a, const float *b, float *y);
void kernels_multiply_add(size_t count, const float *a, const float *b, float *y);

// A dropout mask: each number is 1/keep with probability keep, else 0, as `key` decides.
void kernels_dropout_mask(size_t count, float keep, uint64_t key, float *mask);

// Negative log-likelihood of n rows under the mixture density and the pen's categorical
// distribution (Ha & Eck 2017, eq. 9), in log space and double precision. y [n,6M+3] as
// docs/checkpoint-format.md orders it, target [n,5] stroke-5. A row whose target ends the drawing
// has no offset loss. Adds to losses[0] the offset and to losses[1] the pen loss, both unscaled; dy,
// unless NULL, receives scale × the gradient.
void kernels_mixture_loss(size_t n, size_t mixtures, const float *y, const float *target,
                          double scale, float *dy, double losses[2]);

// Causal attention over all steps of one sequence. With queries, keys and values affine in the `width` inputs
// x̃ = (stroke-5, 1), or (stroke-5, where the pen is: x, y and x² + y², 1), the score of step j at step i is x̃ᵢᵀ A x̃ⱼ, with A = W̃_qᵀ W̃_k / √D, and the context is
// W̃_v m with m the mean of x̃ weighted by the scores' softmax over j ≤ i. inputs [width,ld] holds x̃ by column,
// form [width,width] A; probabilities [T,ld] and means [T,width] receive the results. ld is a multiple of 16, at least T;
// inputs are zero behind column T.
enum { kernels_plain = 6, kernels_widest = 9 };
void kernels_attention_forward(size_t width, size_t steps, size_t ld, const float *inputs, const float *form,
                               float *probabilities, float *means);
// Adds A's gradient to d_form, given that of the means.
void kernels_attention_backward(size_t width, size_t steps, size_t ld, const float *inputs,
                                const float *probabilities, const float *d_means, float *d_form);

// x = tanh(x), and d = d · (1 − tanh²) given the tanh.
void kernels_tanh(size_t count, float *x);
void kernels_tanh_backward(size_t count, const float *tanh_x, float *d);
// x = exp(x)
void kernels_exp(size_t count, float *x);

// Adds the row `bias` [columns] to each of n rows.
void kernels_add_row(size_t n, size_t columns, const float *bias, float *x, size_t ldx);
// Adds each of n rows to `sum` [columns].
void kernels_sum_rows(size_t n, size_t columns, const float *x, size_t ldx, float *sum);
// y += x
void kernels_add(size_t count, const float *x, float *y);
// x = numbers of half precision (IEEE 754 binary16, in this machine's byte order, at any address).
void kernels_from_half(size_t count, const void *half, float *x);
// 1 where every number is finite.
int kernels_all_finite(size_t count, const float *x);

// One step of Adam (Kingma & Ba 2015, algorithm 1) on gradients clipped to ±clip.
// rate = learning rate / (1 − β1^t); correction = 1 / (1 − β2^t).
void kernels_adam(size_t count, float *parameters, const float *gradients, float *m, float *v,
                  float rate, float beta1, float beta2, float correction, float epsilon, float clip);

// A convolutional network's steps. n square pictures of `side` rows, all channels of a pixel side by side:
// [n,side,side,channels]; channels are at most 512.
//
// The 3 x 3 neighbourhoods of all pixels, [n·side·side, 9·channels], zero beyond the edges: a convolution is their
// product with the weights.
void kernels_patches(size_t n, size_t side, size_t channels, const float *x, float *patches);
// Its backward step: d_x receives the sum of each pixel's gradients.
void kernels_patches_backward(size_t n, size_t side, size_t channels, const float *d_patches, float *d_x);
// Group normalisation (Wu & He 2018): the channels of each picture in `groups` groups, each normalised over its
// channels and pixels: x̂ = (x − mean)/√(variance + 1e-5) replaces x [n,pixels,channels], and
// y = gain·x̂ + bias. inverse_deviation [n,groups] receives 1/√(variance + 1e-5).
void kernels_group_norm(size_t n, size_t pixels, size_t channels, size_t groups, const float *gain,
                        const float *bias, float *x, float *y, float *inverse_deviation);
// Its backward step: d holds the gradient of y and receives that of x; gradients of gain and bias are added.
void kernels_group_norm_backward(size_t n, size_t pixels, size_t channels, size_t groups, const float *gain,
                                 const float *inverse_deviation, const float *normalised, float *d, float *d_gain,
                                 float *d_bias);
// The greatest of each 2 x 2 pixels (side is even) where it is above zero, else zero: [n,side/2,side/2,channels].
void kernels_pool(size_t n, size_t side, size_t channels, const float *x, float *y);
// Its backward step: y is what was pooled.
void kernels_pool_backward(size_t n, size_t side, size_t channels, const float *x, const float *y, const float *d_y,
                           float *d_x);

// A product whose bits depend on nothing but its operands: each element of the result is
// accumulated over k in rising order with fused multiply-add, whatever n is.
// Packing: W [columns, depth] into panels of 32 columns; element (column, k) of W lies at
// w[column * column_stride + k * depth_stride].
size_t kernels_packed_size(size_t columns, size_t depth);
void kernels_pack(size_t columns, size_t depth, const float *w, size_t column_stride,
                  size_t depth_stride, float *packed);
// C[n,columns] = start[n,columns] + A[n,depth] · Wᵀ. With an ld_start of 0 every row starts from one and the
// same; start may be C itself, or NULL for zero.
void kernels_product(size_t n, size_t columns, size_t depth, const float *a, size_t lda, const float *packed,
                     const float *start, size_t ld_start, float *c, size_t ldc);

// Y[n,columns] += X[n,depth] · V[columns,depth]ᵀ for few columns. Sums in 16 lanes, then over the lanes.
void kernels_row_products(size_t n, size_t columns, size_t depth, const float *x, size_t ldx, const float *v,
                          size_t ldv, float *y, size_t ldy);
// C[m,columns] += G[n,m]ᵀ · X[n,columns] and, unless NULL, bias [m] += the sum of G's rows: the gradients of an
// affine layer with at most kernels_narrow inputs, in one pass over G.
enum { kernels_narrow = 24 };
void kernels_narrow_gradient(size_t n, size_t m, size_t columns, const float *g, size_t ldg, const float *x,
                             size_t ldx, float *c, size_t ldc, float *bias);

// Drawing.

// The attention of one new step over its history, without queries, keys or values: those are affine
// in what attention reads, so the score of row j is query·(row j, 1), with query [inputs + 1] = (row i, 1)·A/√D.
// mean [inputs] receives the rows' mean weighted by the softmax of the scores; history holds [steps,inputs],
// scratch [steps].
void kernels_attend(size_t inputs, size_t steps, const float *history, const float *query, float *scratch,
                    float *mean);

// Draws the next stroke-5 row from an output y [6M+3]: mixture and pen logits over logit_divisor, σ
// times spread. A divisor of 0 takes the likeliest component and pen state, a spread of 0 its mean.
// uniform and gaussian are the randomness used; scratch holds [M].
void kernels_draw(size_t mixtures, const float *y, float logit_divisor, float spread, const double uniform[2],
                  const double gaussian[2], float *scratch, float row[5]);

#endif
