"""Writes test/model/formats.json: one file of each format, as its own program writes it, with the kind it is.

Made with Python 3.11, scikit-learn 1.9.1, joblib 1.6.0, numpy 2.4.6, xgboost 3.2.0, lightgbm 4.7.0, h5py 3.16.0,
safetensors 0.8.0, lz4 4.4.5 and onnx 1.23.2. Nothing in it is ever unpickled. Run from the root of the repository,
then `npm run format`:

    python test/model/make/formats.py
"""

import base64
import io
import json
import os
import pickle
import tempfile
import zipfile
from pathlib import Path

import h5py
import joblib
import lightgbm
import numpy as np
import safetensors.numpy
import xgboost
from sklearn.linear_model import LogisticRegression

TARGET = Path(__file__).parent.parent / "formats.json"
random = np.random.default_rng(7)
rows = random.normal(size=(40, 2))
labels = (rows[:, 0] > 0).astype(int)
fitted = LogisticRegression().fit(rows, labels)


class Command:
    def __reduce__(self):
        return os.system, ("true",)


def through_file(write) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        write(path)
        return next(Path(folder).iterdir()).read_bytes()


def archive(*names: str, prefix: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name in names:
            file.writestr(name, b"content")
    return prefix + buffer.getvalue()


def numpy_bytes(save, *arrays, **options) -> bytes:
    buffer = io.BytesIO()
    save(buffer, *arrays, **options)
    return buffer.getvalue()


def hdf5(block: int) -> bytes:
    def write(path):
        with h5py.File(path, "w", userblock_size=block) as file:
            file["weights"] = [1.0]

    return through_file(write)


def booster() -> lightgbm.LGBMClassifier:
    return lightgbm.LGBMClassifier(n_estimators=1, num_leaves=2, min_child_samples=2, verbose=-1).fit(rows, labels)


xgb = xgboost.XGBClassifier(n_estimators=1, max_depth=1).fit(rows, labels).get_booster()
FILES = [
    *[(f"pickle of a command, protocol {n}", "carries-code", pickle.dumps(Command(), protocol=n)) for n in range(6)],
    *[(f"pickle of a model, protocol {n}", "carries-code", pickle.dumps(fitted, protocol=n)) for n in range(6)],
    *[(f"pickle of numbers, protocol {n}", "carries-code", pickle.dumps({"a": [1, 2.5]}, protocol=n)) for n in range(6)],
    *[
        (f"joblib, {name}", "carries-code", through_file(lambda path, c=c: joblib.dump(fitted, path, compress=c)))
        for name, c in [("plain", 0), *[(m, (m, 3)) for m in ["zlib", "gzip", "bz2", "lzma", "xz", "lz4"]]]
    ],
    ("HDF5", "carries-code", hdf5(0)),
    ("HDF5 behind 2048 bytes", "carries-code", hdf5(2048)),
    ("PyTorch archive", "carries-code", archive("model/data.pkl", "model/version", "model/data/0")),
    ("TorchScript archive", "carries-code", archive("model/constants.pkl", "model/code/__torch__.py")),
    ("Keras archive", "carries-code", archive("metadata.json", "config.json", "model.weights.h5")),
    ("archive with a pickle", "carries-code", archive("MLmodel", "model.pkl")),
    ("archive behind other bytes", "carries-code", archive("model/data.pkl", prefix=b"\x01other bytes")),
    ("archive of texts", "no-model", archive("README.txt")),
    ("empty archive", "no-model", archive()),
    ("NumPy archive", "unknown", numpy_bytes(np.savez, rows, labels)),
    ("NumPy array", "unknown", numpy_bytes(np.save, rows)),
    ("NumPy array of objects", "carries-code", numpy_bytes(np.save, np.array([Command()]), allow_pickle=True)),
    ("safetensors", "safetensors", safetensors.numpy.save({"w": rows.astype(np.float32), "b": labels})),
    ("XGBoost JSON", "unknown", bytes(xgb.save_raw("json"))),
    ("XGBoost UBJSON", "unknown", bytes(xgb.save_raw("ubj"))),
    ("LightGBM text", "unknown", booster().booster_.model_to_string().encode()),
]

listing = [{"name": name, "kind": kind, "base64": base64.b64encode(data).decode()} for name, kind, data in FILES]
TARGET.write_text(json.dumps(listing, indent=2) + "\n")
