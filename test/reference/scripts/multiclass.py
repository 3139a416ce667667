"""Writes ../multiclass.json and ../multiclassScores.json. Run in this folder: python multiclass.py

Values come from scikit-learn, SciPy and statsmodels, run on one row for each sample; variances from mpmath with 40 digits,
as the delta method with numerical derivatives of the definition; those of mean areas from NumPy by all pairs. A value is
null where it is 0 / 0, or a mean over classes one of which is absent: scikit-learn gives 0 there.
"""
import json
import sys

import mpmath
import numpy
import scipy
import sklearn
import statsmodels
from mpmath import mp, mpf
from scipy.stats import kendalltau, spearmanr
from sklearn.metrics import (
    accuracy_score,
    cohen_kappa_score,
    f1_score,
    log_loss,
    matthews_corrcoef,
    precision_score,
    recall_score,
    roc_auc_score,
)
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import proportion_confint

mp.dps = 40

tables = {
    "three classes": [[5, 2, 0], [1, 6, 2], [0, 1, 8]],
    "four classes, one rare": [[40, 3, 1, 0], [5, 30, 6, 1], [0, 4, 22, 3], [1, 0, 2, 9]],
    "five ordered classes": [[30, 8, 2, 0, 0], [5, 21, 9, 1, 0], [1, 7, 25, 6, 1], [0, 1, 6, 18, 4], [0, 0, 2, 5, 11]],
    "unused middle class": [[20, 0, 3], [0, 0, 0], [4, 0, 13]],
    "class never decided on": [[10, 0, 2], [3, 0, 4], [1, 0, 12]],
    "class without labels": [[10, 1, 2], [2, 9, 1], [0, 0, 0]],
    "no error": [[7, 0, 0], [0, 12, 0], [0, 0, 3]],
    "nothing right": [[0, 4, 1], [2, 0, 6], [3, 5, 0]],
    "turned round": [[0, 0, 6], [0, 9, 0], [4, 0, 0]],
    "one label": [[0, 0, 0], [3, 9, 2], [0, 0, 0]],
    "one decision": [[0, 4, 0], [0, 9, 0], [0, 2, 0]],
    "two classes": [[26, 15], [14, 58]],
    "two hundred thousand": [[61000, 2100, 350], [1900, 70500, 2300], [120, 1730, 60000]],
}


def shares(cells):
    n = sum(map(sum, cells))
    return [[mpf(cell) / n for cell in row] for row in cells]


def margins(p):
    return [sum(row) for row in p], [sum(row[j] for row in p) for j in range(len(p))]


def macro_f1(p):
    t, q = margins(p)
    return sum(2 * p[k][k] / (t[k] + q[k]) for k in range(len(p))) / len(p)


def macro_precision(p):
    _, q = margins(p)
    return sum(p[k][k] / q[k] for k in range(len(p))) / len(p)


def mcc(p):
    t, q = margins(p)
    n = sum(t)
    top = n * sum(p[k][k] for k in range(len(p))) - sum(a * b for a, b in zip(t, q))
    return top / mpmath.sqrt((n**2 - sum(a**2 for a in t)) * (n**2 - sum(a**2 for a in q)))


def kappa(weight):
    def value(p):
        t, q = margins(p)
        n = sum(t)
        cells = [(i, j) for i in range(len(p)) for j in range(len(p))]
        w = lambda i, j: weight(abs(i - j), len(p) - 1)
        observed = sum(w(i, j) * p[i][j] for i, j in cells) / n
        expected = sum(w(i, j) * t[i] * q[j] for i, j in cells) / n**2
        return (observed - expected) / (1 - expected)

    return value


def spearman(p):
    """Pearson's correlation of mean ranks."""
    t, q = margins(p)
    n = sum(t)
    rank = lambda m: [sum(m[:k]) + m[k] / 2 for k in range(len(m))]
    a, b = rank(t), rank(q)
    cells = [(i, j) for i in range(len(p)) for j in range(len(p))]
    covariance = sum(p[i][j] * (a[i] - n / 2) * (b[j] - n / 2) for i, j in cells)
    variance = lambda m, r: sum(x * (y - n / 2) ** 2 for x, y in zip(m, r))
    return covariance / mpmath.sqrt(variance(t, a) * variance(q, b))


def tau(p):
    t, q = margins(p)
    n = sum(t)
    k = range(len(p))
    sign = lambda x: (x > 0) - (x < 0)
    balance = sum(p[i][j] * p[a][b] * sign(i - a) * sign(j - b) for i in k for j in k for a in k for b in k)
    return balance / mpmath.sqrt((n**2 - sum(x**2 for x in t)) * (n**2 - sum(x**2 for x in q)))


def delta_variance(statistic, cells):
    """(sum p g^2 - (sum p g)^2) / n with central differences."""
    p = shares(cells)
    n = sum(map(sum, cells))
    step = mpf(10) ** -12
    first = second = mpf(0)
    for i in range(len(p)):
        for j in range(len(p)):
            if p[i][j] == 0:
                continue
            moved = [[row[:] for row in p] for _ in range(2)]
            moved[0][i][j] += step
            moved[1][i][j] -= step
            slope = (statistic(moved[0]) - statistic(moved[1])) / (2 * step)
            first += p[i][j] * slope
            second += p[i][j] * slope**2
    return float((second - first**2) / n)


weights = {
    "kappa": (lambda d, k: 1 if d == 0 else 0, None),
    "linear-kappa": (lambda d, k: 1 - mpf(d) / k, "linear"),
    "quadratic-kappa": (lambda d, k: 1 - mpf(d) ** 2 / k**2, "quadratic"),
}


def measure(cells):
    array = numpy.array(cells)
    classes = list(range(len(cells)))
    labels = numpy.repeat(numpy.repeat(classes, len(classes)), array.ravel())
    decisions = numpy.repeat(numpy.tile(classes, len(classes)), array.ravel())
    t, q = array.sum(axis=1), array.sum(axis=0)
    found = {"accuracy": accuracy_score(labels, decisions)}
    recall = recall_score(labels, decisions, labels=classes, average=None, zero_division=0)
    precision = precision_score(labels, decisions, labels=classes, average=None, zero_division=0)
    found["recall"] = [r if m else None for r, m in zip(recall, t)]
    found["precision"] = [r if m else None for r, m in zip(precision, q)]
    complete, decided = bool(t.all()), bool(t.all() and q.all())
    found["macro-recall"] = recall.mean() if complete else None
    found["macro-precision"] = precision.mean() if decided else None
    found["macro-f1"] = f1_score(labels, decisions, labels=classes, average="macro", zero_division=0) if complete else None
    varied = len(set(labels)) > 1 and len(set(decisions)) > 1
    found["mcc"] = matthews_corrcoef(labels, decisions) if varied else None
    for name, (_, weight) in weights.items():
        found[name] = cohen_kappa_score(labels, decisions, labels=classes, weights=weight) if varied else None
    found["spearman"] = spearmanr(labels, decisions).statistic if varied else None
    found["kendall-tau-b"] = kendalltau(labels, decisions).statistic if varied else None
    distance = abs(labels - decisions)
    found["mean-distance"] = distance.mean()
    found["within-one"] = (distance <= 1).mean()
    found = {name: value if value is None or isinstance(value, list) else float(value) for name, value in found.items()}
    statistics = {"macro-precision": macro_precision, "macro-f1": macro_f1, "mcc": mcc, "spearman": spearman, "kendall-tau-b": tau}
    statistics |= {name: kappa(weight) for name, (weight, _) in weights.items()}
    variances = {n: delta_variance(s, cells) for n, s in statistics.items() if found[n] is not None}
    return found, variances


def kappa_limits(cells):
    """statsmodels, which wants every class in use and some error."""
    entries = {}
    for name, weight in (("kappa", None), ("linear-kappa", "linear"), ("quadratic-kappa", "quadratic")):
        result = cohens_kappa(numpy.array(cells), wt=weight)
        entries[name] = [float(result.kappa_low), float(result.kappa_upp)]
    return entries


def macro_recall_limits(cells):
    array = numpy.array(cells)
    x, m = numpy.diag(array), array.sum(axis=1)
    low, high = proportion_confint(x, m, 0.05, "wilson")
    p = x / m
    k = len(cells)
    reach = lambda d: float(numpy.sqrt((d**2).sum())) / k
    return [float(p.mean()) - reach(p - low), float(p.mean()) + reach(high - p)]


def pairs(score, positive, negative):
    a, b = score[positive][:, None], score[negative][None, :]
    return (a > b) + 0.5 * (a == b)


def area_variances(labels, scores):
    """One versus rest, and Hand and Till, by all pairs, each sample's part added up."""
    k = scores.shape[1]
    rest, pairwise = numpy.zeros(len(labels)), numpy.zeros(len(labels))
    spread = lambda mask: numpy.sqrt(mask.sum() * (mask.sum() - 1))
    for c in range(k):
        own = labels == c
        for other, parts in [(~own, rest)] + [(labels == d, pairwise) for d in range(k) if d != c]:
            won = pairs(scores[:, c], own, other)
            parts[own] += (won.mean(axis=1) - won.mean()) / spread(own)
            parts[other] += (won.mean(axis=0) - won.mean()) / spread(other)
    return float((rest**2).sum()) / k**2, float((pairwise**2).sum()) / (k * (k - 1)) ** 2


def calibration_error(labels, scores):
    top, confidence = scores.argmax(axis=1), scores.max(axis=1)
    bins = numpy.minimum((confidence * 10).astype(int), 9)
    gaps = [abs((top == labels)[bins == b].sum() - confidence[bins == b].sum()) for b in range(10)]
    return float(sum(gaps)) / len(labels)


def scored():
    random = numpy.random.default_rng(20261128)
    labels = random.choice(4, 90, p=[0.4, 0.3, 0.2, 0.1])
    raw = numpy.exp(random.normal(size=(90, 4)) + 1.3 * numpy.eye(4)[labels])
    hundredths = numpy.floor(100 * raw / raw.sum(axis=1, keepdims=True)).astype(int)
    hundredths[numpy.arange(90), raw.argmax(axis=1)] += 100 - hundredths.sum(axis=1)
    scores = hundredths / 100
    ovr, hand_till = area_variances(labels, scores)
    probabilities = scores / scores.sum(axis=1, keepdims=True)
    return {
        "labels": labels.tolist(),
        "hundredths": hundredths.ravel().tolist(),
        "auroc-ovr": roc_auc_score(labels, scores, multi_class="ovr"),
        "auroc-ovr variance": ovr,
        "auroc-hand-till": roc_auc_score(labels, scores, multi_class="ovo"),
        "auroc-hand-till variance": hand_till,
        "brier-score": float(((scores - numpy.eye(4)[labels]) ** 2).sum(axis=1).mean()),
        "log-loss": float(log_loss(labels, numpy.clip(probabilities, 1e-15, 1), labels=range(4))),
        "ece": calibration_error(labels, scores),
    }


tool = ", ".join(f"{m.__name__} {m.__version__}" for m in (sklearn, scipy, statsmodels, mpmath, numpy))
cases = []
for name, cells in tables.items():
    values, variances = measure(cells)
    complete = all(map(sum, cells)) and all(sum(row[j] for row in cells) for j in range(len(cells)))
    wrong = values["accuracy"] < 1
    limits = {**(kappa_limits(cells) if wrong else {}), "macro-recall": macro_recall_limits(cells)} if complete else {}
    cases.append({"name": name, "table": cells, "values": values, "variances": variances, "limits": limits})
with open("../multiclass.json", "w") as file:
    lines = ",\n".join(json.dumps(case) for case in cases)
    file.write(f'{{"tool": {json.dumps(f"Python {sys.version.split()[0]} {tool}")}, "level": 0.95, "tolerance": 1e-9, "cases": [\n{lines}\n]}}\n')
with open("../multiclassScores.json", "w") as file:
    file.write(json.dumps({"tool": f"Python {sys.version.split()[0]} {tool}", "tolerance": 1e-12, "classes": 4, **scored()}) + "\n")
