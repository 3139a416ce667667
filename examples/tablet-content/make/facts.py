"""Writes make/facts.json: what the gate's reports on this example have to say, computed without the gate.

Usage: python make/facts.py, after make/build.py; the JSON is then laid out by Biome.

Made with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, onnxruntime 1.32.0.
"""

import csv
import json
from pathlib import Path

import numpy
import onnxruntime
from scipy.stats import norm
from scipy.stats import t as student

ROOT = Path(__file__).resolve().parent.parent
MODELS = {"released": "model/content.onnx", "two-sites": "pull-requests/two-sites/model/content.onnx"}
SITES = ["A", "B", "C"]
CONFIDENCE = 0.95


def read_manifest():
    with open(ROOT / "data/manifest.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def predict(model, samples):
    names = [f"a{wavelength}" for wavelength in range(1100, 2101, 50)]
    matrix = numpy.array([[float(sample[name]) for name in names] for sample in samples], dtype=numpy.float32)
    session = onnxruntime.InferenceSession(str(ROOT / model), providers=["CPUExecutionProvider"])
    return session.run(["content_mg"], {"absorbance": matrix})[0][:, 0].astype(numpy.float64)


def clustered_mean(values, cluster):
    """Mean with limits by t: the variance between clusters, but no less than that of independent values."""
    n, mean = len(values), values.mean()
    sums = numpy.array([(values[cluster == one] - mean).sum() for one in numpy.unique(cluster)])
    clusters = len(sums)
    variance = max(clusters / (clusters - 1) * (sums**2).sum() / n**2, values.var(ddof=1) / n)
    reach = student.ppf((1 + CONFIDENCE) / 2, clusters - 1) * numpy.sqrt(variance)
    return {"value": float(mean), "lower": float(mean - reach), "upper": float(mean + reach), "clusters": clusters}


def concordance(x, y):
    """Lin 1989, by the variances of the samples themselves."""
    covariance = ((x - x.mean()) * (y - y.mean())).mean()
    return 2 * covariance / (x.var() + y.var() + (x.mean() - y.mean()) ** 2)


def evaluate(label, predicted, batch, subgroup):
    error = predicted - label
    reach = norm.ppf(0.975) * error.std(ddof=1)
    found = {
        "mae": clustered_mean(numpy.abs(error), batch),
        "bias": clustered_mean(error, batch),
        "rmse": {"value": float(numpy.sqrt((error**2).mean()))},
        "r2": {"value": float(1 - (error**2).mean() / label.var())},
        "ccc": {"value": float(concordance(label, predicted))},
        "loa-lower": {"value": float(error.mean() - reach)},
        "loa-upper": {"value": float(error.mean() + reach)},
        "median-ae": {"value": float(numpy.median(numpy.abs(error)))},
    }
    return [{"metric": metric, "subgroup": subgroup, "n": len(label), **numbers} for metric, numbers in found.items()]


def compare(label, predicted, released, batch):
    """Mean absolute errors of two models on the same tablets."""
    difference = clustered_mean(numpy.abs(predicted - label) - numpy.abs(released - label), batch)
    limits = {name: difference[name] for name in ("lower", "upper", "clusters")}
    return {
        "metric": "mae", "against": "released-model", "subgroup": {}, "mode": "non-inferior",
        "difference": difference["value"], "clustered": limits,
    }


def main():
    manifest = read_manifest()
    test = [sample for sample in manifest if sample["split"] == "test"]
    label = numpy.array([float(sample["content_mg"]) for sample in test])
    batch = numpy.array([sample["batch"] for sample in test])
    site = numpy.array([sample["site"] for sample in test])
    predictions = {name: predict(model, test) for name, model in MODELS.items()}
    candidates = {}
    for name, predicted in predictions.items():
        estimates = evaluate(label, predicted, batch, {})
        for one in SITES:
            own = site == one
            estimates += evaluate(label[own], predicted[own], batch[own], {"site": one})
        candidates[name] = {"estimates": estimates}
    candidates["two-sites"]["comparisons"] = [
        compare(label, predictions["two-sites"], predictions["released"], batch)
    ]
    train = {sample["batch"] for sample in manifest if sample["split"] == "train"}
    shared = train & set(batch)
    facts = {
        "manifest": {
            "rows": {"train": len(manifest) - len(test), "test": len(test)},
            "overlap": {"batch": {"entities": len(shared), "train": 0, "test": int(numpy.isin(batch, list(shared)).sum())}},
        },
        "candidates": candidates,
    }
    (ROOT / "make/facts.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
