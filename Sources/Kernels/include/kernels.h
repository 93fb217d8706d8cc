#include <blas.h>
