"""Writes ../clusterDesignEffect.json. Run in this folder: python clusterDesignEffect.py

Python with NumPy and scikit-learn. Design effects of metrics over clusters by the jackknife: the metric is computed anew
by scikit-learn without each cluster, and without each row, on made-up decisions in clusters of two to six rows.
"""
import json

import numpy
import sklearn
from sklearn.metrics import cohen_kappa_score, f1_score, fbeta_score, matthews_corrcoef, precision_score, recall_score

random = numpy.random.default_rng(20261129)
CLUSTERS = 25
sizes = random.integers(2, 7, CLUSTERS)
cluster = numpy.repeat(numpy.arange(CLUSTERS), sizes)
label = random.integers(0, 3, len(cluster))
# Some clusters are hard: their decisions are mostly wrong.
hardness = random.beta(0.6, 1.8, CLUSTERS)[cluster]
wrong = random.random(len(cluster)) < hardness
predicted = numpy.where(wrong, (label + random.integers(1, 3, len(cluster))) % 3, label)

metrics = {
    "recall of class 2": lambda y, p: recall_score(y == 2, p == 2),
    "f2": lambda y, p: fbeta_score(y == 2, p == 2, beta=2),
    "macro-f1": lambda y, p: f1_score(y, p, average="macro"),
    "macro-precision": lambda y, p: precision_score(y, p, average="macro"),
    "mcc": matthews_corrcoef,
    "kappa": cohen_kappa_score,
    "quadratic-kappa": lambda y, p: cohen_kappa_score(y, p, weights="quadratic"),
}


def squares(metric, masks):
    values = numpy.array([metric(label[mask], predicted[mask]) for mask in masks])
    parts = len(values)
    return float((((parts - 1) / parts * (values.mean() - values)) ** 2).sum())


def design_effect(metric):
    rows = numpy.arange(len(label))
    between = squares(metric, [cluster != one for one in range(CLUSTERS)])
    within = squares(metric, [rows != one for one in rows])
    return CLUSTERS / (CLUSTERS - 1) * between / within


facts = {
    "tool": f"Python, NumPy {numpy.__version__}, scikit-learn {sklearn.__version__}",
    "label": label.tolist(),
    "predicted": predicted.tolist(),
    "cluster": cluster.tolist(),
    "designEffects": {name: design_effect(metric) for name, metric in metrics.items()},
}
# Arrays of numbers on one line each.
lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in facts.items()]
with open("../clusterDesignEffect.json", "w") as file:
    file.write("{\n" + ",\n".join(lines) + "\n}\n")
