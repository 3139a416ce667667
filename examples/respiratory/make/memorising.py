"""What a row-wise split hides: a random forest that knows patients again. Writes make/memorising.json.

Usage: python make/memorising.py. Made with Python 3.11.7, numpy 2.4.6, scikit-learn 1.9.1.
"""

import csv
import json
from pathlib import Path

from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score

ROOT = Path(__file__).resolve().parent.parent
SEED = 2026


def features(sample):
    """What was known of the patient before the first visit; no two visits of a patient differ in it."""
    return [
        float(sample["center"]), float(sample["treat"] == "A"), float(sample["sex"] == "M"),
        float(sample["age"]), float(sample["baseline"]),
    ]


def auroc(manifest):
    with open(ROOT / f"data/{manifest}.csv", newline="", encoding="utf-8") as file:
        samples = list(csv.DictReader(file))
    train = [sample for sample in samples if sample["split"] == "train"]
    test = [sample for sample in samples if sample["split"] == "test"]
    forest = RandomForestClassifier(n_estimators=500, random_state=SEED)
    forest.fit([features(sample) for sample in train], [sample["outcome"] == "poor" for sample in train])
    scores = forest.predict_proba([features(sample) for sample in test])[:, 1]
    return roc_auc_score([sample["outcome"] == "poor" for sample in test], scores)


if __name__ == "__main__":
    result = {"auroc": {"manifest": auroc("manifest"), "row-wise": auroc("row-wise")}}
    (ROOT / "make/memorising.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
