"""Makes the small sketch-rnn archives in archives/ that the tests of the .npz reader read.

Needs NumPy 2. The archives hold the same three sketches in each of the ways in which NumPy has pickled
them: protocol 2 as Python 2 wrote it (text is bytes), and protocols 2 to 5 as Python 3 does.
"""

import io
import pathlib
import pickle
import struct
import zipfile

import numpy

SKETCHES = [
    [[10, 0, 0], [0, 20, 1], [-300, 5, 0], [0, 0, 1]],
    [[1, 2, 1]],
    [[-1, -2, 0], [3, 4, 0], [5, -6, 1]],
]


class Python2Pickler(pickle._Pickler):
    """Protocol 2 with Python 2's opcodes for strings, and the old name of NumPy's module."""

    dispatch = dict(pickle._Pickler.dispatch)

    def save_string(self, value):
        data = value.encode("latin1") if isinstance(value, str) else value
        if len(data) < 256:
            self.write(b"U" + bytes([len(data)]) + data)
        else:
            self.write(b"T" + struct.pack("<i", len(data)) + data)
        self.memoize(value)

    dispatch[bytes] = save_string
    dispatch[str] = save_string

    def save_global(self, obj, name=None):
        module = obj.__module__.replace("numpy._core", "numpy.core")
        self.write(f"c{module}\n{name or obj.__qualname__}\n".encode())
        self.memoize(obj)

    dispatch[type] = save_global
    dispatch[type(len)] = save_global
    dispatch[type(io.open_code)] = save_global


def object_array(type_code, order):
    array = numpy.empty(len(SKETCHES), dtype=object)
    for index, rows in enumerate(SKETCHES):
        array[index] = numpy.array(rows, dtype=type_code, order=order)
    return array


def member(array, protocol):
    out = io.BytesIO()
    header = {"descr": "|O", "fortran_order": False, "shape": array.shape}
    numpy.lib.format.write_array_header_1_0(out, header)
    if protocol == "python2":
        Python2Pickler(out, 2).dump(array)
    else:
        pickle.dump(array, out, protocol)
    return out.getvalue()


def write(name, protocol, type_code="<i2", order="C"):
    folder = pathlib.Path(__file__).parent / "archives"
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / f"{name}.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        for split in ["train", "valid", "test"]:
            entry = zipfile.ZipInfo(f"{split}.npy", (2017, 6, 7, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, member(object_array(type_code, order), protocol))


for protocol in ["python2", 2, 3, 4, 5]:
    write(f"protocol-{protocol}", protocol)
write("big-endian", 4, ">i4")
write("float64-fortran", 4, "<f8", "F")
write("float32", 4, "<f4")

# One member alone, for tests that damage it behind the back of the archive's checksum.
folder = pathlib.Path(__file__).parent / "archives"
(folder / "protocol-python2.train.npy").write_bytes(member(object_array("<i2", "C"), "python2"))


class Hostile:
    """Runs a shell command in whoever unpickles it carelessly."""

    def __reduce__(self):
        import os

        return os.system, ("touch unpickled",)


# An archive that is sound but for the object that its first array holds.
array = numpy.empty(1, dtype=object)
array[0] = Hostile()
with zipfile.ZipFile(folder / "hostile.npz", "w", zipfile.ZIP_STORED) as archive:
    for split in ["train", "valid", "test"]:
        archive.writestr(zipfile.ZipInfo(f"{split}.npy", (2017, 6, 7, 0, 0, 0)), member(array, 2))
