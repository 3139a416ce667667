"""Makes the .npy files of ../arrays and ../expected/arrays.json.

    pip install numpy==2.4.6
    python test/inference/make/arrays.py
"""
import json
from pathlib import Path

import numpy as np
from numpy.lib import format as npy

here = Path(__file__).resolve().parent.parent
arrays = here / "arrays"
numbers = np.arange(-3, 9).reshape(3, 4)

sound = {
    **{f"{kind}.npy": numbers.astype(kind) for kind in
       ("float32", "float64", "int64", "int32", "int16", "int8", "uint64", "uint32", "uint16", "uint8", "bool")},
    "scalar.npy": np.float32(1.5),
    "one-axis.npy": np.array([0.1, np.pi, -0.0, 1e-300]),
    "four-axes.npy": np.arange(24, dtype=np.int8).reshape(1, 2, 3, 4),
    "empty.npy": np.zeros((0, 3), np.float32),
    "extremes.npy": np.array([np.iinfo(np.int64).min, np.iinfo(np.int64).max]),
    "not-finite.npy": np.array([np.nan, np.inf, -np.inf], np.float32),
}

refused = {
    "refused-object.npy": np.array([{"a": 1}], dtype=object),
    "refused-records.npy": np.zeros(2, dtype=[("a", "<f4"), ("b", "<i4")]),
    "refused-big-endian.npy": numbers.astype(">f4"),
    "refused-columns.npy": np.asfortranarray(numbers),
    "refused-text.npy": np.array(["a", "bc"]),
    "refused-bytes.npy": np.array([b"a", b"bc"]),
    "refused-half.npy": numbers.astype(np.float16),
    "refused-complex.npy": numbers.astype(np.complex64),
    "refused-dates.npy": np.array(["2020-01-01"], dtype="datetime64[D]"),
}


def describe(array):
    array = np.asarray(array)
    values = [str(value) for value in array.astype(np.uint8 if array.dtype == bool else array.dtype).reshape(-1).tolist()]
    return {"type": array.dtype.name, "shape": list(array.shape), "values": values}


if __name__ == "__main__":
    arrays.mkdir(exist_ok=True)
    for old in arrays.iterdir():
        old.unlink()
    for name, array in {**sound, **refused}.items():
        np.save(arrays / name, array, allow_pickle=True)
    for version in ((2, 0), (3, 0)):
        sound[f"version-{version[0]}.npy"] = numbers.astype(np.float32)
        with open(arrays / f"version-{version[0]}.npy", "wb") as file:
            npy.write_array(file, numbers.astype(np.float32), version=version)
    np.savez(arrays / "refused-several.npz", a=numbers)
    result = {
        "origin": {"script": "test/inference/make/arrays.py", "numpy": np.__version__},
        "arrays": {name: describe(array) for name, array in sorted(sound.items())},
    }
    (here / "expected" / "arrays.json").write_text(json.dumps(result, indent=1) + "\n")
