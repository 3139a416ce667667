"""Runs the four models by onnxruntime, without the gate, for make/facts.R.

Usage: python make/scores.py /tmp/scores, in the folder of this example; writes a CSV of the test half for each model.

Made with Python 3.11.7, numpy 2.4.6, onnxruntime 1.32.0.
"""

import csv
import sys
from pathlib import Path

import numpy
import onnxruntime

FEATURES = [
    "clump_thickness", "cell_size_uniformity", "cell_shape_uniformity", "marginal_adhesion",
    "epithelial_cell_size", "bare_nuclei", "bland_chromatin", "normal_nucleoli", "mitoses",
]
MODELS = {
    "released": "model/biopsy.onnx",
    "retrained": "pull-requests/retrained/model/biopsy.onnx",
    "fewer-features": "pull-requests/fewer-features/model/biopsy.onnx",
    "boosted": "pull-requests/boosted/model/biopsy.onnx",
}


def score(model, matrix):
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    probabilities = session.run(["probabilities"], {"X": matrix})[0]
    return probabilities[:, 1]  # classes are in alphabetical order: benign, malignant


def main():
    with open("data/manifest.csv", newline="", encoding="utf-8") as file:
        samples = [sample for sample in csv.DictReader(file) if sample["split"] == "test"]
    matrix = numpy.array(
        [[float(sample[name] or "nan") for name in FEATURES] for sample in samples], dtype=numpy.float32
    )
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, model in MODELS.items():
        with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["sample_id", "p_malignant"])
            # The 32-bit float as the double that it is.
            writer.writerows([sample["sample_id"], repr(float(value))] for sample, value in zip(samples, score(model, matrix)))


if __name__ == "__main__":
    main()
