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

// Processor levels, lowest first.
enum { kernels_baseline = 0, kernels_avx2 = 1, kernels_avx512 = 2 };

// The highest level that this processor and operating system support.
int kernels_best_level(void);
// The level in use; starts as the best one.
int kernels_level(void);
// Chooses a level for tests; returns 0 where the processor lacks it.
int kernels_set_level(int level);

// Makes the calling thread treat denormal numbers as zero (FTZ and DAZ); returns the state before.
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

// A dropout mask: each number is 1/keep with probability keep, else 0, as `key` decides.
void kernels_dropout_mask(size_t count, float keep, uint64_t key, float *mask);

// Negative log-likelihood of n rows under the mixture density and the pen's categorical
// distribution (Ha & Eck 2017, eq. 9), in log space and double precision. y [n,6M+3] as
// docs/checkpoint-format.md orders it, target [n,5] stroke-5. A row whose target ends the drawing
// has no offset loss. Adds to losses[0] the offset and to losses[1] the pen loss, both unscaled; dy,
// unless NULL, receives scale × the gradient.
void kernels_mixture_loss(size_t n, size_t mixtures, const float *y, const float *target,
                          double scale, float *dy, double losses[2]);

// Causal attention over all steps of one sequence. With queries, keys and values affine in the inputs
// x̃ = (stroke-5, 1), the score of step j at step i is x̃ᵢᵀ A x̃ⱼ, with A = W̃_qᵀ W̃_k / √D, and the context is
// W̃_v m with m the mean of x̃ weighted by the scores' softmax over j ≤ i. inputs [6,ld] holds x̃ by column,
// form [6,6] A; probabilities [T,ld] and means [T,6] receive the results. ld is a multiple of 16, at least T;
// inputs are zero behind column T.
void kernels_attention_forward(size_t steps, size_t ld, const float *inputs, const float *form,
                               float *probabilities, float *means);
// Adds A's gradient to d_form, given that of the means.
void kernels_attention_backward(size_t steps, size_t ld, const float *inputs, const float *probabilities,
                                const float *d_means, float *d_form);

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
// 1 where every number is finite.
int kernels_all_finite(size_t count, const float *x);

// One step of Adam (Kingma & Ba 2015, algorithm 1) on gradients clipped to ±clip.
// rate = learning rate / (1 − β1^t); correction = 1 / (1 − β2^t).
void kernels_adam(size_t count, float *parameters, const float *gradients, float *m, float *v,
                  float rate, float beta1, float beta2, float correction, float epsilon, float clip);

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

// Y[n,columns] = X[n,depth] · V[columns,depth]ᵀ for few columns. Sums in 16 lanes, then over the lanes.
void kernels_row_products(size_t n, size_t columns, size_t depth, const float *x, size_t ldx, const float *v,
                          size_t ldv, float *y, size_t ldy);
// C[m,columns] += G[n,m]ᵀ · X[n,columns] and, unless NULL, bias [m] += the sum of G's rows: the gradients of an
// affine layer with at most kernels_narrow inputs, in one pass over G.
enum { kernels_narrow = 24 };
void kernels_narrow_gradient(size_t n, size_t m, size_t columns, const float *g, size_t ldg, const float *x,
                             size_t ldx, float *c, size_t ldc, float *bias);
// The same products with factors rounded to bfloat16 and sums in single precision, where kernels_has_bf16()
// says so (AVX512-BF16). Sizes count 32-bit pairs of numbers.
int kernels_has_bf16(void);
size_t kernels_bf16_packed_size(size_t columns, size_t depth);
void kernels_bf16_pack(size_t columns, size_t depth, const float *w, size_t column_stride, size_t depth_stride,
                       uint32_t *packed);
// C[n,columns] = start[n,columns] + A[n,depth] · Wᵀ as kernels_product; scratch holds
// kernels_bf16_product_scratch(depth) pairs.
size_t kernels_bf16_product_scratch(size_t depth);
void kernels_bf16_product(size_t n, size_t columns, size_t depth, const float *a, size_t lda, const uint32_t *packed,
                          const float *start, size_t ld_start, float *c, size_t ldc, uint32_t *scratch);
// C[m,columns] += A[depth,m]ᵀ · B[depth,columns]; scratch holds kernels_bf16_transposed_scratch(columns) pairs.
size_t kernels_bf16_transposed_scratch(size_t columns);
void kernels_bf16_transposed_product(size_t m, size_t columns, size_t depth, const float *a, size_t lda,
                                     const float *b, size_t ldb, float *c, size_t ldc, uint32_t *scratch);

// Drawing.

// The attention of one new step over its history, without queries, keys or values: those are affine
// in the stroke-5 rows, so the score of row j is query·(row j, 1), with query [6] = (row i, 1)·A/√D.
// mean [5] receives the rows' mean weighted by the softmax of the scores; scratch holds [steps].
void kernels_attend(size_t steps, const float *history, const float query[6], float *scratch, float mean[5]);

// Draws the next stroke-5 row from an output y [6M+3]: mixture and pen logits over logit_divisor, σ
// times spread. A divisor of 0 takes the likeliest component and pen state, a spread of 0 its mean.
// uniform and gaussian are the randomness used; scratch holds [M].
void kernels_draw(size_t mixtures, const float *y, float logit_divisor, float spread, const double uniform[2],
                  const double gaussian[2], float *scratch, float row[5]);

#endif
