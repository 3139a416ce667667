"""Writes make/facts.json: what the gate's report on this example has to say, computed without the gate.

Usage: python make/facts.py, after make/train.py; the JSON is then laid out by Biome.

Made with Python 3.11.7, numpy 2.4.6, Pillow 13.0.0, onnxruntime 1.32.0, scipy 1.17.1.
"""

import csv
import json
import re
from pathlib import Path

import numpy
import onnxruntime
from PIL import Image
from scipy.stats import binomtest, norm, rankdata
from scipy.stats import beta as beta_distribution
from scipy.stats import t as student

ROOT = Path(__file__).resolve().parent.parent
CONFIDENCE = 0.95
TAIL = (1 - CONFIDENCE) / 2
MODELS = {"released": "model/inspector.onnx", "retrained": "pull-requests/retrained/model/inspector.onnx"}


def policy_number(name):
    """The policy states the threshold and the design effect; nothing else is read from it."""
    return float(re.search(rf"^\s+{name}: ([0-9.]+)", (ROOT / ".holdout/policy.yml").read_text("utf-8"), re.M)[1])


THRESHOLD = policy_number("threshold")
PLANNED_DESIGN_EFFECT = policy_number("design-effect")


def read_manifest(name):
    with open(ROOT / "data" / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_half(manifest):
    return [sample for sample in manifest if sample["split"] == "test"]


def tensor(samples):
    images = []
    for sample in samples:
        with Image.open(ROOT / sample["file"]) as image:
            images.append(numpy.asarray(image.convert("L"), dtype=numpy.float32))
    pixels = numpy.stack(images)[:, None] / numpy.float32(255)
    return (pixels - numpy.float32(0.65)) / numpy.float32(0.15)


def score(model, samples):
    """Logits of float32, and their sigmoid in double precision."""
    session = onnxruntime.InferenceSession(str(ROOT / model), providers=["CPUExecutionProvider"])
    logits = session.run(["logits"], {"image": tensor(samples)})[0][:, 0].astype(numpy.float64)
    return 1 / (1 + numpy.exp(-logits))


def clopper_pearson(x, n):
    return {
        "lower": 0.0 if x == 0 else float(beta_distribution.ppf(TAIL, x, n - x + 1)),
        "upper": 1.0 if x == n else float(beta_distribution.ppf(1 - TAIL, x + 1, n - x)),
    }


def clustered(correct, ampoules):
    """n / max(1, estimated, planned design effect) samples, times (z / t)^2 below 30 clusters; none below ten."""
    names = sorted(set(ampoules))
    x = numpy.array([correct[ampoules == name].sum() for name in names])
    m = numpy.array([(ampoules == name).sum() for name in names])
    n, k = int(m.sum()), len(names)
    p = x.sum() / n
    result = {"clusters": k}
    effect = max(1.0, PLANNED_DESIGN_EFFECT)
    if k >= 2 and 0 < p < 1:
        result["estimatedDesignEffect"] = float(k / (k - 1) * ((x - p * m) ** 2).sum() / n**2 / (p * (1 - p) / n))
        effect = max(effect, result["estimatedDesignEffect"])
    result["designEffect"] = effect
    if k >= 10:
        few = (norm.ppf(1 - TAIL) / student.ppf(1 - TAIL, k - 1)) ** 2 if k < 30 else 1
        effective = float(n / effect * few)
        result.update(effectiveTrials=effective, **clopper_pearson(p * effective, effective))
    return result


def proportion(metric, subgroup, correct, ampoules):
    x, n = int(correct.sum()), len(correct)
    exact = binomtest(x, n).proportion_ci(CONFIDENCE, method="exact")
    return {
        "metric": metric, "subgroup": subgroup, "successes": x, "trials": n, "value": x / n,
        "independent": {"lower": float(exact.low), "upper": float(exact.high)},
        "clustered": clustered(correct, ampoules),
    }


def auroc(truth, scores):
    """By the ranks of Mann and Whitney."""
    m, n = int(truth.sum()), int((~truth).sum())
    return float((rankdata(scores)[truth].sum() - m * (m + 1) / 2) / (m * n))


def evaluate(samples, scores, subgroup):
    rows = numpy.array([all(sample[column] == value for column, value in subgroup.items()) for sample in samples])
    truth = numpy.array([sample["label"] == "defect" for sample in samples])[rows]
    ampoules = numpy.array([sample["ampoule"] for sample in samples])[rows]
    scores = scores[rows]
    called = scores >= THRESHOLD
    parts = [("sensitivity", truth, called), ("specificity", ~truth, ~called)]
    return {
        "confusion": {
            "subgroup": subgroup,
            "truePositives": int((truth & called).sum()), "falsePositives": int((~truth & called).sum()),
            "falseNegatives": int((truth & ~called).sum()), "trueNegatives": int((~truth & ~called).sum()),
        },
        "proportions": [
            proportion(metric, subgroup, correct[which], ampoules[which])
            for metric, which, correct in parts
            if which.any()
        ],
        "auroc": [{"subgroup": subgroup, "value": auroc(truth, scores)}] if truth.any() and (~truth).any() else [],
        "brier": [],
    }


def subgroups(samples):
    columns = ("defect", "line")
    return [{}] + [{column: value} for column in columns for value in sorted({sample[column] for sample in samples})]


def judge(model, samples):
    scores = score(model, samples)
    parts = [evaluate(samples, scores, subgroup) for subgroup in subgroups(samples)]
    return {
        "nearestToThreshold": float(numpy.abs(scores - THRESHOLD).min()),
        "confusion": [part["confusion"] for part in parts],
        **{name: [one for part in parts for one in part[name]] for name in ("proportions", "auroc", "brier")},
    }


def split_facts(manifest):
    """Ampoules with views in both splits, and how many images of each split are theirs."""
    rows = {split: [s["ampoule"] for s in manifest if s["split"] == split] for split in ("train", "test")}
    both = set(rows["train"]) & set(rows["test"])
    shared = {split: sum(ampoule in both for ampoule in own) for split, own in rows.items()}
    return {
        "rows": {split: len(own) for split, own in rows.items()},
        "ampoules": {split: len(set(own)) for split, own in rows.items()},
        "overlap": {"object": {"entities": len(both), **shared}},
    }


def main():
    manifest, image_wise = read_manifest("manifest.csv"), read_manifest("image-wise.csv")
    candidates = {name: judge(model, test_half(manifest)) for name, model in MODELS.items()}
    area = {name: candidate["auroc"][0]["value"] for name, candidate in candidates.items()}
    candidates["retrained"]["comparisons"] = [{
        "metric": "auroc", "against": "released-model", "subgroup": {}, "mode": "non-inferior",
        "difference": area["retrained"] - area["released"], "clustered": {},
    }]
    candidates["image-wise"] = judge(MODELS["released"], test_half(image_wise))
    facts = {
        "tools": {"Python": "3.11.7", "onnxruntime": "1.32.0", "Pillow": "13.0.0", "scipy": "1.17.1"},
        "confidence": CONFIDENCE, "threshold": THRESHOLD,
        "manifest": split_facts(manifest), "imageWise": split_facts(image_wise),
        "candidates": candidates,
    }
    (ROOT / "make/facts.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
