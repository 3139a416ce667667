"""Splits the visits twice, trains a model on each split and writes everything in this example that a program makes.

Usage: Rscript make/export.R /tmp/respiratory.csv && python make/build.py /tmp/respiratory.csv

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
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import LeaveOneGroupOut, cross_val_predict

ROOT = Path(__file__).resolve().parent.parent
SEED = 2026
THRESHOLD = 0.5


def read_samples(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def patient_of(sample):
    return (sample["center"], sample["id"])


def choose_test_patients(samples, random):
    """Half of the patients of each center, the larger half where their number is odd."""
    chosen = set()
    for center in ("1", "2"):
        patients = sorted({patient_of(sample) for sample in samples if sample["center"] == center})
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


def matrix(samples):
    """Columns: status before (1 good), status at baseline (1 good), active treatment, second center, years of age."""
    rows = [
        [
            float(sample["previous"]),
            float(sample["baseline"]),
            float(sample["treat"] == "A"),
            float(sample["center"] == "2"),
            float(sample["age"]),
        ]
        for sample in samples
    ]
    return numpy.array(rows, dtype=numpy.float32)


def labels(samples):
    return numpy.array([sample["outcome"] for sample in samples])


def train(samples):
    return LogisticRegression(C=1.0, max_iter=5000).fit(matrix(samples), labels(samples))


def design_effect(samples, correct):
    """Rao and Scott's design effect of a proportion of correct decisions, with patients as clusters."""
    counts = {}
    for sample, hit in zip(samples, correct):
        size, hits = counts.get(patient_of(sample), (0, 0))
        counts[patient_of(sample)] = (size + 1, hits + int(hit))
    sizes, hits = numpy.array(list(counts.values()), dtype=float).T
    share, n, clusters = hits.sum() / sizes.sum(), sizes.sum(), len(sizes)
    variance = clusters / (clusters - 1) * ((hits - share * sizes) ** 2).sum() / n**2
    return variance / (share * (1 - share) / n)


def plan(samples):
    """What the training half alone says, predicting each patient with a model that has not seen the patient."""
    groups = [" ".join(patient_of(sample)) for sample in samples]
    scores = cross_val_predict(
        LogisticRegression(C=1.0, max_iter=5000), matrix(samples), labels(samples),
        groups=groups, cv=LeaveOneGroupOut(), method="predict_proba",
    )[:, 1]
    result = {}
    for metric, label in (("sensitivity", "poor"), ("specificity", "good")):
        own = [(sample, score) for sample, score in zip(samples, scores) if sample["outcome"] == label]
        correct = [(score >= THRESHOLD) == (label == "poor") for _, score in own]
        effect = design_effect([sample for sample, _ in own], correct)
        result[metric] = {"successes": sum(map(int, correct)), "trials": len(correct), "designEffect": effect}
    everyone = [(score >= THRESHOLD) == (sample["outcome"] == "poor") for sample, score in zip(samples, scores)]
    effect = design_effect(samples, everyone)
    result["accuracy"] = {"successes": sum(map(int, everyone)), "trials": len(everyone), "designEffect": effect}
    return result


def export(classifier):
    model = to_onnx(
        classifier,
        initial_types=[("X", FloatTensorType([None, 5]))],
        options={LogisticRegression: {"zipmap": False}},
        target_opset={"": 17, "ai.onnx.ml": 3},
    )
    model.graph.name = "respiratory"  # the converter's default is a random name
    return model.SerializeToString()


def score(model, samples):
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    probabilities = session.run(["probabilities"], {"X": matrix(samples)})[0]
    return probabilities[:, 1]  # classes are in alphabetical order: good, poor


def write_candidate(name, model, samples):
    (ROOT / f"model/{name}.onnx").write_bytes(model)
    predictions = ROOT / f"predictions/{name}.csv"
    # The shortest decimal that gives the 32-bit float back, without an exponent.
    scores = score(model, samples)
    rows = [
        [sample["sample_id"], numpy.format_float_positional(value, trim="0")] for sample, value in zip(samples, scores)
    ]
    write_csv(predictions, ["sample_id", "p_poor"], rows)
    binding = {
        "model": hashlib.sha256(model).hexdigest(),
        "testSet": "0" * 64,
        "predictions": hashlib.sha256(predictions.read_bytes()).hexdigest(),
    }
    Path(f"{predictions}.binding.json").write_text(json.dumps(binding, indent=2) + "\n", encoding="utf-8")


def build(name, manifest, samples, is_test):
    write_manifest(ROOT / f"data/{manifest}.csv", samples, is_test)
    development = [sample for sample in samples if not is_test(sample)]
    write_candidate(name, export(train(development)), [sample for sample in samples if is_test(sample)])
    return development


def main():
    samples = read_samples(sys.argv[1])
    random = numpy.random.Generator(numpy.random.PCG64(SEED))
    patients = choose_test_patients(samples, random)
    rows = choose_test_rows(samples, random)
    development = build("respiratory", "manifest", samples, lambda sample: patient_of(sample) in patients)
    build("row-wise", "row-wise", samples, lambda sample: sample["sample_id"] in rows)
    (ROOT / "make/plan.json").write_text(json.dumps(plan(development), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
