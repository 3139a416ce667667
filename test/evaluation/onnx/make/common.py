"""What the scripts beside it share: the table of samples, and how models and expected scores are written.

Each script writes models with the library that its users write them with, and to ../expected what that library and
onnxruntime (CPU, one thread) say of the samples of ../data/samples.csv. Run from the root of the repository:

    python test/evaluation/onnx/make/samples.py
    python test/evaluation/onnx/make/tabular.py
    python test/evaluation/onnx/make/networks.py

Made with Python 3.11, numpy 2.4.6, scikit-learn 1.9.1, skl2onnx 1.20.0, xgboost 3.2.0, lightgbm 4.7.0, catboost 1.2.10,
onnxmltools 1.16.0, torch 2.15.0, torchvision 0.29.2, onnxscript 0.7.2, pillow 13.0.0, onnx 1.23.2, onnxruntime 1.32.0.
"""

import csv
import json
from pathlib import Path

import numpy as np
import onnxruntime

HERE = Path(__file__).resolve().parent.parent
MODELS = HERE / "models"
EXPECTED = HERE / "expected"
DATA = HERE / "data"


def read_samples():
    """The rows of the table as dictionaries of texts."""
    with open(DATA / "samples.csv", newline="") as file:
        return list(csv.DictReader(file))


def numbers(rows, names, type=np.float32):
    """Columns as a table of numbers; an empty cell is NaN."""
    cells = [[row[name] for name in names] for row in rows]
    if np.issubdtype(type, np.integer):
        return np.array([[int(cell) for cell in line] for line in cells], dtype=type)
    return np.array([[float(cell or "nan") for cell in line] for line in cells], dtype=np.float64).astype(type)


def texts(rows, names):
    return np.array([[row[name] for name in names] for row in rows], dtype=object)


def session(model):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def run(model, feeds, output):
    """An output of onnxruntime; a list of dictionaries becomes a table."""
    (result,) = session(model).run([output], feeds)
    if isinstance(result, list) and isinstance(result[0], dict):
        return np.array([list(one.values()) for one in result])
    return np.array(result)


def run_one_by_one(model, feeds, output):
    """The same for a model that takes one sample at a time."""
    loaded = session(model)
    count = len(next(iter(feeds.values())))
    outputs = [loaded.run([output], {name: value[i : i + 1] for name, value in feeds.items()})[0] for i in range(count)]
    return np.concatenate([one.reshape(1, -1) for one in outputs])


class Collection:
    """Models of one script with what is expected of them."""

    def __init__(self, name):
        self.name = name
        self.models = {}

    def add(self, name, model, onnx, runtime, library, **more):
        """
        model: bytes of the file. onnx: the policy's `evaluation.onnx`. runtime, library: a score or label for each sample.
        """
        (MODELS / f"{name}.onnx").write_bytes(model)
        self.models[name] = {"onnx": onnx, **more, "runtime": listed(runtime), "library": listed(library)}
        if np.issubdtype(np.asarray(library).dtype, np.floating):
            difference = np.abs(np.asarray(runtime, dtype=float).ravel() - np.asarray(library, dtype=float).ravel())
            print(f"{name}: {len(model)} bytes, onnxruntime and the library differ by at most {difference.max():.3g}")
        else:
            print(
                f"{name}: {len(model)} bytes, labels differ for {int(np.sum(np.ravel(runtime) != np.ravel(library)))}"
            )

    def write(self):
        lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in self.models.items()]
        (EXPECTED / f"{self.name}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")


def listed(values):
    """Float32 with the 9 digits that give it back, float64 as many."""
    values = np.asarray(values).ravel()
    if values.dtype == np.float32:
        return [float(f"{value:.9g}") for value in values]
    if values.dtype == np.float64:
        return [float(f"{value:.9g}") for value in values]
    return [str(value) for value in values]


def sigmoid(values):
    return 1 / (1 + np.exp(-np.asarray(values, dtype=np.float64)))


def softmax(values):
    values = np.asarray(values, dtype=np.float64)
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
