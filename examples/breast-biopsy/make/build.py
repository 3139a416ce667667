"""Splits the biopsies and trains the four models.

Usage: Rscript make/export.R /tmp/biopsy.csv && python make/build.py /tmp/biopsy.csv

Then the test set is locked: `holdout lock --policy .holdout/policy.yml` writes .holdout/test-set.lock.json, which covers
the labels, the patients, and the nine columns that the model gets.

Made with Python 3.11.7, numpy 2.4.6, scikit-learn 1.9.1, skl2onnx 1.20.0, onnx 1.23.2 and OMP_NUM_THREADS=1.
"""

import csv
import json
import sys
from pathlib import Path

import numpy
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
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


def matrix(samples):
    """One row a sample; a missing value is NaN, which every pipeline replaces by the training median."""
    return numpy.array([[float(sample[name] or "nan") for name in FEATURES] for sample in samples], dtype=numpy.float32)


def diagnoses(samples):
    return numpy.array([sample["diagnosis"] for sample in samples])


def regression(inverse_regularisation):
    return [SimpleImputer(strategy="median"), LogisticRegression(C=inverse_regularisation, max_iter=5000)]


def untrained_models():
    """Every model by its folder. All take the nine features, whatever they use of them."""
    chosen = [FEATURES.index(name) for name in THREE_FEATURES]
    boosted = GradientBoostingClassifier(n_estimators=30, max_depth=2, random_state=SEED)
    return {
        ".": make_pipeline(*regression(1.0)),
        "pull-requests/retrained": make_pipeline(*regression(0.05)),
        "pull-requests/fewer-features": make_pipeline(
            ColumnTransformer([("chosen", "passthrough", chosen)]), *regression(1.0)
        ),
        "pull-requests/boosted": make_pipeline(SimpleImputer(strategy="median"), boosted),
    }


def cross_validate(model, samples):
    """Scores of ten-fold cross-validation that keeps the samples of a patient together."""
    return cross_val_predict(
        model, matrix(samples), diagnoses(samples),
        groups=[sample["patient_id"] for sample in samples], cv=GroupKFold(10), method="predict_proba",
    )[:, 1]


def placements(malignant, scores):
    """Share of the other class that each score is on the right side of, of malignant and of benign samples."""
    wins = numpy.heaviside(scores[malignant][:, None] - scores[~malignant][None, :], 0.5)
    return wins.mean(axis=1), wins.mean(axis=0)


def compare_auroc(malignant, scores, reference):
    """AUROC, difference from the reference, and the standard error of that by DeLong, DeLong, Clarke-Pearson 1988."""
    own, other = placements(malignant, scores), placements(malignant, reference)
    spread = [numpy.var(mine - theirs, ddof=1) / mine.size for mine, theirs in zip(own, other)]
    auroc, difference = own[0].mean(), own[0].mean() - other[0].mean()
    rounded = [round(float(value), 4) for value in (auroc, difference, numpy.sqrt(sum(spread)))]
    return dict(zip(("auroc", "difference", "standardError"), rounded))


def plan(samples, models):
    """What the training half alone says."""
    malignant = diagnoses(samples) == "malignant"
    scores = {folder: cross_validate(model, samples) for folder, model in models.items()}
    called = scores["."] >= THRESHOLD
    return {
        "sensitivity": {"successes": int((called & malignant).sum()), "trials": int(malignant.sum())},
        "specificity": {"successes": int((~called & ~malignant).sum()), "trials": int((~malignant).sum())},
        "auroc": {
            "released" if folder == "." else Path(folder).name: compare_auroc(malignant, own, scores["."])
            for folder, own in scores.items()
        },
    }


def export(pipeline):
    model = to_onnx(
        pipeline,
        initial_types=[("X", FloatTensorType([None, len(FEATURES)]))],
        options={id(pipeline): {"zipmap": False}},
        target_opset={"": 17, "ai.onnx.ml": 3},
    )
    model.graph.name = "biopsy"  # the converter's default is a random name
    return model.SerializeToString()


def main():
    samples = read_samples(sys.argv[1])
    random = numpy.random.Generator(numpy.random.PCG64(SEED))
    patients = choose_test_patients(samples, random)
    rows = choose_test_rows(samples, random)
    write_manifest(ROOT / "data/manifest.csv", samples, lambda sample: sample["patient_id"] in patients)
    write_manifest(ROOT / "data/row-wise.csv", samples, lambda sample: sample["sample_id"] in rows)
    development = [sample for sample in samples if sample["patient_id"] not in patients]
    models = untrained_models()
    (ROOT / "make/plan.json").write_text(json.dumps(plan(development, models), indent=2) + "\n", encoding="utf-8")
    for folder, model in models.items():
        path = ROOT / folder / "model/biopsy.onnx"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(export(model.fit(matrix(development), diagnoses(development))))


if __name__ == "__main__":
    main()
