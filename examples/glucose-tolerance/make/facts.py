"""Writes make/facts.json: what the gate's reports on this example have to say, computed without the gate.

Usage: python make/facts.py, after make/build.py; the JSON is then laid out by Biome.

Made with Python 3.11.7, numpy 2.4.6, scikit-learn 1.9.1, scipy 1.17.1, onnxruntime 1.32.0.
"""

import csv
import json
import re
from pathlib import Path

import numpy
import onnxruntime
from scipy.stats import beta
from sklearn.metrics import cohen_kappa_score

ROOT = Path(__file__).resolve().parent.parent
GRADES = ["normal", "chemical", "overt"]
FEATURES = ["fasting_glucose", "glucose_area", "insulin_area", "steady_state_glucose"]
FALLBACK = GRADES.index("chemical")
TAIL = 0.025


def read_manifest():
    with open(ROOT / "data/manifest.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def undecided_below(policy):
    return float(re.search(r"^\s+below: ([0-9.]+)", (ROOT / f".holdout/{policy}.yml").read_text("utf-8"), re.M)[1])


def score(samples):
    matrix = numpy.array([[float(sample[name]) for name in FEATURES] for sample in samples], dtype=numpy.float32)
    session = onnxruntime.InferenceSession(str(ROOT / "model/grade.onnx"), providers=["CPUExecutionProvider"])
    return session.run(["probabilities"], {"X": matrix})[0].astype(numpy.float64)


def proportion(metric, subgroup, correct):
    """With the limits of Clopper and Pearson."""
    n, x = len(correct), int(correct.sum())
    return {
        "metric": metric, "subgroup": subgroup, "n": n, "successes": x, "value": x / n,
        "lower": 0 if x == 0 else float(beta.ppf(TAIL, x, n - x + 1)),
        "upper": 1 if x == n else float(beta.ppf(1 - TAIL, x + 1, n - x)),
    }


def evaluate(label, scores, below, subgroup):
    predicted = scores.argmax(axis=1)
    decided = scores.max(axis=1) >= below
    treated = numpy.where(decided, predicted, FALLBACK)
    right = predicted == label
    table = [[int((decided & (label == row) & (predicted == column)).sum()) for column in range(3)] for row in range(3)]
    estimates = [
        proportion("accuracy", subgroup, right[decided]),
        proportion("accuracy@as-wrong", subgroup, right & decided),
        proportion("accuracy@fallback", subgroup, treated == label),
        proportion("coverage", subgroup, decided),
    ]
    for index, grade in enumerate(GRADES):
        own = label == index
        estimates += [
            proportion(f"recall:{grade}", subgroup, right[own & decided]),
            proportion(f"recall:{grade}@as-wrong", subgroup, (right & decided)[own]),
            proportion(f"recall:{grade}@fallback", subgroup, (treated == label)[own]),
        ]
    for metric, weights in (("kappa", None), ("linear-kappa", "linear"), ("quadratic-kappa", "quadratic")):
        value = cohen_kappa_score(label[decided], predicted[decided], weights=weights)
        estimates.append({"metric": metric, "subgroup": subgroup, "n": int(decided.sum()), "value": float(value)})
    brier = ((scores - numpy.eye(3)[label]) ** 2).sum(axis=1).mean()
    estimates.append({"metric": "brier-score", "subgroup": subgroup, "n": len(label), "value": float(brier)})
    undecided = [int((~decided & (label == row)).sum()) for row in range(3)]
    return {"subgroup": subgroup, "classes": GRADES, "counts": table, "undecided": undecided}, estimates


def judge(policy, test):
    label = numpy.array([GRADES.index(sample["grade"]) for sample in test])
    weight = numpy.array([float(sample["relative_weight"]) for sample in test])
    scores = score(test)
    groups = [(weight > 0, {}), (weight < 1, {"relative_weight": "<1"}), (weight >= 1, {"relative_weight": ">=1"})]
    parts = [evaluate(label[group], scores[group], undecided_below(policy), name) for group, name in groups]
    return {"tables": [table for table, _ in parts], "estimates": [one for _, estimates in parts for one in estimates]}


def main():
    manifest = read_manifest()
    test = [sample for sample in manifest if sample["split"] == "test"]
    ids = [sample["sample_id"] for sample in manifest]
    facts = {
        "manifest": {"rows": {"train": len(manifest) - len(test), "test": len(test)}, "overlap": {}},
        "duplicatedSamples": len(ids) - len(set(ids)),
        "candidates": {policy: judge(policy, test) for policy in ("policy", "cautious")},
    }
    (ROOT / "make/facts.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
