// Dropout masks from a key, so that nothing random has to be kept between forward and backward runs
// or between sessions.

#include "kernels.h"

// SplitMix64 (Steele, Lea and Flood 2014) as a hash of a counter.
static uint64_t mixed(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

void kernels_dropout_mask(size_t count, float keep, uint64_t key, float *mask) {
  uint32_t threshold = (uint32_t)(keep * 65536);
  float kept = 1 / keep;
  uint64_t bits = 0;
  for (size_t j = 0; j < count; j++) {
    if (j % 4 == 0) bits = mixed(key + (j / 4 + 1) * 0x9E3779B97F4A7C15u);
    mask[j] = (bits & 0xffff) < threshold ? kept : 0;
    bits >>= 16;
  }
}
