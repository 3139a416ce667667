"""Projects of test/projects whose model is an ONNX file of several classes or of a regression, and what Python says of them.

Data: UCI wine (three cultivars) and the diabetes data of Efron et al. 2004, both as scikit-learn ships them, cut to a few
columns and rows. The order of the classes in the policy is not that of the model, and the second wine model ends in ZipMap.

    python onnxTasks.py    (numpy, scikit-learn, skl2onnx, onnxruntime)
"""

import csv
import json
from pathlib import Path

import numpy as np
import onnxruntime
from sklearn.datasets import load_diabetes, load_wine
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import confusion_matrix, mean_absolute_error, mean_squared_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from skl2onnx import to_onnx

test = Path(__file__).parents[2]


def write_project(name, features, labels, model, policy, options=None):
    folder = test / "projects" / name
    (folder / ".holdout").mkdir(parents=True, exist_ok=True)
    is_test = np.random.default_rng(1).random(len(labels)) < 0.5
    features = features.astype(np.float32)
    model.fit(features[~is_test], labels[~is_test])
    bytes_ = to_onnx(model, features[:1], options=options).SerializeToString()
    (folder / "model.onnx").write_bytes(bytes_)
    columns = [f"c{index}" for index in range(features.shape[1])]
    with open(folder / "manifest.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "split", "label", *columns])
        for index, row in enumerate(features):
            cells = [repr(float(str(value))) for value in row]
            writer.writerow([f"s{index:03}", "test" if is_test[index] else "train", labels[index], *cells])
    (folder / ".holdout" / "policy.yml").write_text(policy(", ".join(columns)))
    outputs = onnxruntime.InferenceSession(bytes_).run(None, {"X": features[is_test]})
    return outputs, labels[is_test]


def policy_of(task, outputs, criteria):
    return lambda columns: f"""version: 1
model: {{ path: model.onnx, {task}, kind: static }}
data: {{ manifest: manifest.csv, columns: {{ sample: id, split: split, label: label }} }}
evaluation:
  onnx: {{ inputs: {{ X: [{columns}] }}, {outputs} }}
acceptance: {{ criteria: [{criteria}] }}
"""


def wine(name, output, options):
    data = load_wine()
    labels = np.array(["barolo", "grignolino", "barbera"])[data.target]
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
    task = "task: multiclass, classes: [grignolino, barolo, barbera]"
    policy = policy_of(task, f"scores: {{ output: {output} }}", "{ metric: accuracy, at-least: 0.7 }")
    (predicted, _), truth = write_project(
        name, data.data[:, [0, 1, 9]], labels, model, policy, None if options is None else {id(model): options}
    )
    order = ["grignolino", "barolo", "barbera"]
    return {"confusion": confusion_matrix(truth, predicted, labels=order).tolist()}


def diabetes(name):
    data = load_diabetes()
    labels = data.target[:200].astype(int)
    policy = policy_of("task: regression", "predicted: { output: variable }", "{ metric: mae, at-most: 70 }")
    (predicted,), truth = write_project(name, data.data[:200, [2, 3, 8]], labels, Ridge(alpha=0.1), policy)
    predicted = predicted[:, 0].astype(float)
    return {
        "mae": mean_absolute_error(truth, predicted),
        "bias": float(np.mean(predicted - truth)),
        "rmse": float(np.sqrt(mean_squared_error(truth, predicted))),
    }


facts = {
    "wine": wine("wine", "probabilities", {"zipmap": False}),
    "wine-zipmap": wine("wine-zipmap", "output_probability", None),
    "diabetes": diabetes("diabetes"),
}
(test / "reference" / "onnxTasks.json").write_text(json.dumps(facts, indent=2) + "\n")
