"""Writes ../tango.json and ../pairedClusters.json. Run in this folder: python paired.py

Python with mpmath (40 digits) and NumPy. Tango's limits come from his definition, not from his closed form: the
share q maximises the likelihood under a difference t, found as a root of its derivative, and the limits are the
roots of the score. The variance over clusters comes from the placements by all pairs, as var(A) + var(B) - 2 cov(A, B).
"""
import csv
import json
import sys

import mpmath
import numpy
from mpmath import mp, mpf

mp.dps = 40


def bisect(function, inside, outside):
    for _ in range(160):
        middle = (inside + outside) / 2
        if function(middle):
            inside = middle
        else:
            outside = middle
    return (inside + outside) / 2


def likeliest_share(b, c, rest, t):
    """Maximiser of b log(q + t) + c log(q) + rest log(1 - 2q - t) over the q for which all are probabilities."""
    least, most = max(mpf(0), -t), (1 - t) / 2
    slope = lambda q: (b / (q + t) if b else 0) + (c / q if c else 0) - (2 * rest / (1 - 2 * q - t) if rest else 0)
    edge = (most - least) * mpf(10) ** -36
    if slope(least + edge) <= 0:
        return least
    if slope(most - edge) >= 0:
        return most
    return bisect(lambda q: slope(q) > 0, least, most)


def tango(table, level):
    a, b, c, d = map(mpf, table)
    n = a + b + c + d
    z = mpmath.sqrt(2) * mpmath.erfinv(mpf(str(level)))

    def within(t):
        q = likeliest_share(b, c, a + d, t)
        return (b - c - n * t) ** 2 <= z**2 * n * (2 * q + t * (1 - t))

    difference = (b - c) / n
    limits = [difference if abs(difference) == 1 and difference == end else bisect(within, difference, mpf(end)) for end in (-1, 1)]
    return {"level": level, "table": table, "difference": float(difference), "lower": float(limits[0]), "upper": float(limits[1])}


tables = [
    [4, 9, 3, 16], [53, 16, 8, 9], [1, 1, 7, 12], [7, 25, 2, 68], [43, 0, 1, 0], [8, 3, 1, 2], [10, 0, 0, 0], [0, 0, 0, 1],
    [0, 0, 10, 0], [0, 4, 0, 0], [0, 1, 3, 0], [2, 1, 1, 0], [0, 5, 5, 0], [99, 0, 1, 0], [446, 5, 16, 690],
    [9000, 300, 250, 450], [999_990, 4, 6, 0], [20.25, 1.5, 0.75, 3.1], [12.5, 0, 0.4, 0],
]


def clustered(rows):
    label = numpy.array([int(row["label"]) for row in rows])
    cluster = numpy.array([row["age"] for row in rows])
    placements = []
    for column in ("score", "baseline_score"):
        score = numpy.array([float(row[column]) for row in rows])
        psi = (score[label == 1][:, None] > score[label == 0]) + 0.5 * (score[label == 1][:, None] == score[label == 0])
        placements.append((psi.mean(), psi.mean(axis=1), psi.mean(axis=0)))
    names = sorted(set(cluster))
    m, n = (label == 1).sum(), (label == 0).sum()
    sums = numpy.zeros((2, 2, len(names)))
    for model, (area, of_positives, of_negatives) in enumerate(placements):
        for k, name in enumerate(names):
            sums[model, 0, k] = (of_positives[cluster[label == 1] == name] - area).sum()
            sums[model, 1, k] = (of_negatives[cluster[label == 0] == name] - area).sum()
    k10, k01, k = len(set(cluster[label == 1])), len(set(cluster[label == 0])), len(names)

    def covariance(i, j):
        within = k10 / (k10 - 1) * (sums[i, 0] * sums[j, 0]).sum() / m**2
        within += k01 / (k01 - 1) * (sums[i, 1] * sums[j, 1]).sum() / n**2
        across = (sums[i, 0] * sums[j, 1]).sum() + (sums[j, 0] * sums[i, 1]).sum()
        return within + k / (k - 1) * across / (m * n)

    return {
        "difference": placements[0][0] - placements[1][0],
        "variance": covariance(0, 0) + covariance(1, 1) - 2 * covariance(0, 1),
        "positiveClusters": k10,
        "negativeClusters": k01,
    }


def write(name, tool, tolerance, cases):
    with open(f"../{name}.json", "w") as file:
        lines = ",\n".join(json.dumps(case) for case in cases)
        file.write(f'{{"tool": {json.dumps(tool)}, "tolerance": {tolerance}, "cases": [\n{lines}\n]}}\n')


python = f"Python {sys.version.split()[0]}"
write("tango", f"{python} mpmath {mpmath.__version__}", "1e-12", [tango(table, level) for table in tables for level in (0.95, 0.9)])
with open("../pima.csv") as file:
    test = [row for row in csv.DictReader(file) if row["split"] == "test"]
write("pairedClusters", f"{python} numpy {numpy.__version__}", "1e-12", [clustered(test)])
