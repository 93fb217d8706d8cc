"""Makes reference.safetensors, which the tests of the safetensors reader read.

Needs NumPy 2 and the reference implementation: pip install safetensors
"""

import pathlib

import numpy
from safetensors.numpy import save_file

values = numpy.array([[0.0, 1.0, -2.5], [65504.0, 6e-8, 1 / 3]], dtype=numpy.float32)
save_file(
    {"single": values, "half": values.astype(numpy.float16), "scalar": numpy.array(7.0, dtype=numpy.float32)},
    pathlib.Path(__file__).parent / "reference.safetensors",
    metadata={"made by": "safetensors", "text": 'ünïcode "quoted"'},
)
