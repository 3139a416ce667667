"""Times a bootstrap over rows with scikit-learn, and gives its values for comparison.

    python rowBootstrap.py FOLDER REPLICATES

The folder holds score.f64, positive.u8 and decision.u8, and divisions.json, which names a file of codes for each
division of the rows into groups, with its number of groups. Each replicate draws the rows of a group once and computes
all metrics on them, as a careful script would.
"""

import json
import sys
import time
from pathlib import Path

import numpy
import sklearn
from sklearn import metrics

folder, replicates = Path(sys.argv[1]), int(sys.argv[2])

measures = {
    "sensitivity": lambda y, d, s: metrics.recall_score(y, d),
    "specificity": lambda y, d, s: metrics.recall_score(y, d, pos_label=0),
    "ppv": lambda y, d, s: metrics.precision_score(y, d),
    "npv": lambda y, d, s: metrics.precision_score(y, d, pos_label=0),
    "accuracy": lambda y, d, s: metrics.accuracy_score(y, d),
    "balanced-accuracy": lambda y, d, s: metrics.balanced_accuracy_score(y, d),
    "f1": lambda y, d, s: metrics.f1_score(y, d),
    "mcc": lambda y, d, s: metrics.matthews_corrcoef(y, d),
    "auroc": lambda y, d, s: metrics.roc_auc_score(y, s),
    "brier-score": lambda y, d, s: metrics.brier_score_loss(y, s),
}


def read_groups():
    """Rows of each group, in the order of the divisions."""
    groups = []
    for division in json.loads((folder / "divisions.json").read_text()):
        codes = numpy.fromfile(folder / division["file"], dtype=numpy.uint8)
        groups.extend(numpy.flatnonzero(codes == group) for group in range(division["groups"]))
    return groups


def evaluate(label, decision, score):
    return {name: float(measure(label, decision, score)) for name, measure in measures.items()}


label = numpy.fromfile(folder / "positive.u8", dtype=numpy.uint8)
decision = numpy.fromfile(folder / "decision.u8", dtype=numpy.uint8)
score = numpy.fromfile(folder / "score.f64", dtype=numpy.float64)
groups = read_groups()

started = time.perf_counter()
values = [evaluate(label[rows], decision[rows], score[rows]) for rows in groups]
once = time.perf_counter() - started

random = numpy.random.default_rng(20261203)
started = time.perf_counter()
for _ in range(replicates):
    for rows in groups:
        drawn = rows[random.integers(len(rows), size=len(rows))]
        evaluate(label[drawn], decision[drawn], score[drawn])
replicated = (time.perf_counter() - started) / replicates

print(json.dumps({"version": sklearn.__version__, "once": once, "replicate": replicated, "values": values}))
