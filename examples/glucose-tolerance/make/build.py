"""Splits the persons, trains the models and writes everything in this example that a program makes.

Usage: Rscript make/export.R /tmp/glucose.csv && python make/build.py /tmp/glucose.csv

Made with Python 3.11.7, numpy 2.4.6, scikit-learn 1.9.1, onnx 1.23.2.
"""

import csv
import json
import sys
from pathlib import Path

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import cohen_kappa_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

ROOT = Path(__file__).resolve().parent.parent
SEED = 2026
GRADES = ["normal", "chemical", "overt"]
FEATURES = ["fasting_glucose", "glucose_area", "insulin_area", "steady_state_glucose"]
UNDECIDED_BELOW = 0.6
FALLBACK = "chemical"


def read_samples(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def choose_test_samples(samples, random):
    """Two thirds of the persons of each grade."""
    chosen = set()
    for grade in GRADES:
        own = [sample["sample_id"] for sample in samples if sample["grade"] == grade]
        order = random.permutation(len(own))
        chosen.update(own[index] for index in order[: round(len(own) * 2 / 3)])
    return chosen


def write_manifest(path, samples, test):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*samples[0].keys(), "split"])
        for sample in samples:
            writer.writerow([*sample.values(), "test" if sample["sample_id"] in test else "train"])


def matrix(samples):
    """Logarithms: all four are positive and skewed."""
    return numpy.log(numpy.array([[float(sample[name]) for name in FEATURES] for sample in samples]))


def grades(samples):
    return numpy.array([GRADES.index(sample["grade"]) for sample in samples])


def untrained_model():
    return make_pipeline(StandardScaler(), LogisticRegression(C=10, max_iter=5000))


def recalls(label, predicted):
    return {
        grade: {"successes": int((predicted[label == index] == index).sum()), "trials": int((label == index).sum())}
        for index, grade in enumerate(GRADES)
    }


def plan(samples):
    """What the training third alone says, predicting each person with a model that has not seen that person."""
    label = grades(samples)
    folds = StratifiedKFold(10, shuffle=True, random_state=SEED)
    scores = cross_val_predict(untrained_model(), matrix(samples), label, cv=folds, method="predict_proba")
    predicted = scores.argmax(axis=1)
    undecided = scores.max(axis=1) < UNDECIDED_BELOW
    treated = numpy.where(undecided, GRADES.index(FALLBACK), predicted)
    return {
        "persons": len(samples),
        "undecided": int(undecided.sum()),
        "decidedRightly": int((predicted == label)[~undecided].sum()),
        "linearKappaOfDecided": cohen_kappa_score(label[~undecided], predicted[~undecided], weights="linear"),
        "recallWithFallback": recalls(label, treated),
    }


def export(pipeline):
    """Log, one linear layer that contains the scaling, softmax."""
    scaler, regression = pipeline[0], pipeline[1]
    weights = regression.coef_.T / scaler.scale_[:, None]
    bias = regression.intercept_ - scaler.mean_ @ weights
    graph = helper.make_graph(
        [
            helper.make_node("Log", ["X"], ["logarithms"]),
            helper.make_node("Gemm", ["logarithms", "weights", "bias"], ["logits"]),
            helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
        ],
        "grade",
        [helper.make_tensor_value_info("X", TensorProto.FLOAT, [None, len(FEATURES)])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [None, len(GRADES)])],
        [
            numpy_helper.from_array(weights.astype(numpy.float32), "weights"),
            numpy_helper.from_array(bias.astype(numpy.float32), "bias"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model.SerializeToString()


def main():
    samples = read_samples(sys.argv[1])
    test = choose_test_samples(samples, numpy.random.Generator(numpy.random.PCG64(SEED)))
    write_manifest(ROOT / "data/manifest.csv", samples, test)
    development = [sample for sample in samples if sample["sample_id"] not in test]
    (ROOT / "make/plan.json").write_text(json.dumps(plan(development), indent=2) + "\n", encoding="utf-8")
    model = untrained_model().fit(matrix(development), grades(development))
    (ROOT / "model/grade.onnx").write_bytes(export(model))


if __name__ == "__main__":
    main()
