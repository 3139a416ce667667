"""Splits the biopsies, trains the three models and writes everything in this example that a program makes.

Usage: Rscript make/export.R /tmp/biopsy.csv && python make/build.py /tmp/biopsy.csv

Made with Python 3.11.7, numpy 2.4.6, scikit-learn 1.9.1, skl2onnx 1.20.0, onnx 1.23.2, onnxruntime 1.32.0.
"""

import csv
import hashlib
import json
import sys
from pathlib import Path

import numpy
import onnxruntime
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline

ROOT = Path(__file__).resolve().parent.parent
SEED = 2026
THRESHOLD = 0.3
FEATURES = [
    "clump_thickness", "cell_size_uniformity", "cell_shape_uniformity", "marginal_adhesion",
    "epithelial_cell_size", "bare_nuclei", "bland_chromatin", "normal_nucleoli", "mitoses",
]
THREE_FEATURES = ["clump_thickness", "epithelial_cell_size", "bare_nuclei"]


def read_samples(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def choose_test_patients(samples, random):
    """Half of the patients of each stratum: any malignant sample or none, reported first or later."""
    by_patient = {}
    for sample in samples:
        by_patient.setdefault(sample["patient_id"], []).append(sample)
    strata = {}
    for patient, own in by_patient.items():
        key = (any(sample["diagnosis"] == "malignant" for sample in own), own[0]["period"] == "first")
        strata.setdefault(key, []).append(patient)
    chosen = set()
    for key in sorted(strata):
        patients = strata[key]
        order = random.permutation(len(patients))
        chosen.update(patients[index] for index in order[: (len(patients) + 1) // 2])
    return chosen


def choose_test_rows(samples, random):
    """Half of the rows, whoever they belong to: the mistake that data/row-wise.csv shows."""
    order = random.permutation(len(samples))
    return {samples[index]["sample_id"] for index in order[: (len(samples) + 1) // 2]}


def write_csv(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_manifest(path, samples, is_test):
    header = [*samples[0].keys(), "split"]
    write_csv(path, header, [[*sample.values(), "test" if is_test(sample) else "train"] for sample in samples])


def matrix(samples, features):
    """One row a sample; a missing value is NaN, which the pipeline replaces by the training median."""
    return numpy.array([[float(sample[name] or "nan") for name in features] for sample in samples], dtype=numpy.float32)


def untrained(inverse_regularisation):
    return make_pipeline(
        SimpleImputer(strategy="median"),
        LogisticRegression(C=inverse_regularisation, max_iter=5000),
    )


def diagnoses(samples):
    return numpy.array([sample["diagnosis"] for sample in samples])


def train(samples, features, inverse_regularisation):
    return untrained(inverse_regularisation).fit(matrix(samples, features), diagnoses(samples))


def plan(samples):
    """What the training half alone says: ten-fold cross-validation that keeps the samples of a patient together."""
    scores = cross_val_predict(
        untrained(1.0), matrix(samples, FEATURES), diagnoses(samples),
        groups=[sample["patient_id"] for sample in samples], cv=GroupKFold(10), method="predict_proba",
    )[:, 1]
    called, malignant = scores >= THRESHOLD, diagnoses(samples) == "malignant"
    return {
        "sensitivity": {"successes": int((called & malignant).sum()), "trials": int(malignant.sum())},
        "specificity": {"successes": int((~called & ~malignant).sum()), "trials": int((~malignant).sum())},
    }


def export(pipeline, features):
    model = to_onnx(
        pipeline,
        initial_types=[("X", FloatTensorType([None, len(features)]))],
        options={LogisticRegression: {"zipmap": False}},
        target_opset={"": 17, "ai.onnx.ml": 3},
    )
    model.graph.name = "biopsy"  # the converter's default is a random name
    return model.SerializeToString()


def score(model, samples, features):
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    probabilities = session.run(["probabilities"], {"X": matrix(samples, features)})[0]
    return probabilities[:, 1]  # classes are in alphabetical order: benign, malignant


def write_candidate(folder, model, samples, features):
    (folder / "model/biopsy.onnx").write_bytes(model)
    scores = score(model, samples, features)
    predictions = folder / "predictions/biopsy.csv"
    # The shortest decimal that gives the 32-bit float back, without an exponent.
    rows = [
        [sample["sample_id"], numpy.format_float_positional(value, trim="0")] for sample, value in zip(samples, scores)
    ]
    write_csv(predictions, ["sample_id", "p_malignant"], rows)
    binding = {
        "model": hashlib.sha256(model).hexdigest(),
        "testSet": "0" * 64,
        "predictions": hashlib.sha256(predictions.read_bytes()).hexdigest(),
    }
    Path(f"{predictions}.binding.json").write_text(json.dumps(binding, indent=2) + "\n", encoding="utf-8")


def main():
    samples = read_samples(sys.argv[1])
    random = numpy.random.Generator(numpy.random.PCG64(SEED))
    patients = choose_test_patients(samples, random)
    rows = choose_test_rows(samples, random)
    write_manifest(ROOT / "data/manifest.csv", samples, lambda sample: sample["patient_id"] in patients)
    write_manifest(ROOT / "data/row-wise.csv", samples, lambda sample: sample["sample_id"] in rows)
    development = [sample for sample in samples if sample["patient_id"] not in patients]
    test = [sample for sample in samples if sample["patient_id"] in patients]
    (ROOT / "make/plan.json").write_text(json.dumps(plan(development), indent=2) + "\n", encoding="utf-8")
    for folder, features, inverse_regularisation in [
        (ROOT, FEATURES, 1.0),
        (ROOT / "pull-requests/retrained", FEATURES, 0.05),
        (ROOT / "pull-requests/fewer-features", THREE_FEATURES, 1.0),
    ]:
        model = export(train(development, features, inverse_regularisation), features)
        write_candidate(folder, model, test, features)


if __name__ == "__main__":
    main()
