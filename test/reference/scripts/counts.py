"""Writes ../counts.json. Run in this folder: python counts.py

Python with mpmath (40 digits) and exact fractions. Limits are bisected from what defines them, not from the closed
forms: the continuity-corrected interval from the difference of estimate and proportion, mid-p limits from the
incomplete beta function, score limits of two samples from the roots of the printed cubic, each tried for its likelihood.
"""
import json
import sys
from fractions import Fraction
from math import comb

import mpmath
from mpmath import mp, mpf

mp.dps = 40


def bisect(function, inside, outside):
    inside, outside = mpf(inside), mpf(outside)
    for _ in range(200):
        middle = (inside + outside) / 2
        if function(middle):
            inside = middle
        else:
            outside = middle
    return (inside + outside) / 2


def quantile(level):
    return mpmath.sqrt(2) * mpmath.erfinv(mpf(str(level)))


def upper_normal_tail(z):
    return mpmath.erfc(z / mpmath.sqrt(2)) / 2


def beta_function(t, a, b):
    """Regularised incomplete beta function, by a series whose terms are all positive."""
    if t <= 0 or t >= 1:
        return mpf(t >= 1)
    if t > a / (a + b):
        return 1 - beta_function(1 - t, b, a)
    log = a * mpmath.log(t) + b * mpmath.log(1 - t) + mpmath.loggamma(a + b) - mpmath.loggamma(a + 1) - mpmath.loggamma(b)
    term = total = mpf(1)
    k = 0
    while term > total * mpf(10) ** -45:
        term *= (a + b + k) * t / (a + 1 + k)
        total += term
        k += 1
    return mpmath.exp(log) * total


def wilson(x, n, z):
    spread = z * mpmath.sqrt(z**2 + 4 * x * (n - x) / n)
    return [(2 * x + z**2 + sign * spread) / (2 * (n + z**2)) for sign in (-1, 1)]


def corrected_wilson(x, n, level):
    z, p = quantile(level), x / n
    within = lambda t: abs(p - t) - 1 / (2 * n) <= z * mpmath.sqrt(t * (1 - t) / n)
    return [mpf(0) if within(mpf(0)) else bisect(within, p, 0), mpf(1) if within(mpf(1)) else bisect(within, p, 1)]


def agresti_coull(x, n, level):
    z = quantile(level)
    size = n + z**2
    p = (x + z**2 / 2) / size
    reach = z * mpmath.sqrt(p * (1 - p) / size)
    return [max(mpf(0), p - reach), min(mpf(1), p + reach)]


def jeffreys(x, n, level):
    tail = (1 - mpf(str(level))) / 2
    return [bisect(lambda t: beta_function(t, x + mpf(1) / 2, n - x + mpf(1) / 2) < share, 0, 1) for share in (tail, 1 - tail)]


def mid_p(x, n, level):
    tail = (1 - mpf(str(level))) / 2
    at_least = lambda t: beta_function(t, x, n - x + 1) if x > 0 else 1
    more = lambda t: beta_function(t, x + 1, n - x) if x < n else 0
    limits = [bisect(lambda t: (at_least(t) + more(t)) / 2 < share, 0, 1) for share in (tail, 1 - tail)]
    return [mpf(0) if x == 0 else limits[0], mpf(1) if x == n else limits[1]]


methods = {"wilson-cc": corrected_wilson, "agresti-coull": agresti_coull, "jeffreys": jeffreys, "mid-p": mid_p}
counts = ["0/1", "1/1", "1/2", "0/10", "1/10", "9/10", "10/10", "1/29", "15/148", "81/263", "228/240", "59/59", "299/300", "950/1000",
          "3.5/12.25", "0.25/7.5", "7.25/7.5", "0.4/0.8"]
proportions = []
for name, method in methods.items():
    for pair in counts:
        x, n = map(mpf, pair.split("/"))
        for level in (0.8, 0.95, 0.999):
            lower, upper = method(x, n, level)
            proportions.append({"method": name, "successes": float(x), "trials": float(n), "level": level, "lower": float(lower), "upper": float(upper)})


def restricted_variance(x1, n1, x0, n0, t):
    """By the likeliest of the cubic's real roots and the ends of what is possible."""
    n, x = n1 + n0, x1 + x0
    least, most = max(mpf(0), -t), min(mpf(1), 1 - t)
    cubic = [n, (n1 + 2 * n0) * t - n - x, (n0 * t - n - 2 * x0) * t + x, x0 * t * (1 - t)]
    roots = [root.real for root in mpmath.polyroots(cubic, maxsteps=500, extraprec=400) if abs(root.imag) < mpf(10) ** -15]
    inner = [p for p in roots if least < p < most]
    best = None
    for p0 in inner + [least, most]:
        p1 = p0 + t
        probabilities = [(p0, x0), (1 - p0, n0 - x0), (p1, x1), (1 - p1, n1 - x1)]
        if any(p <= 0 and count > 0 for p, count in probabilities):
            continue
        value = sum(count * mpmath.log(p) for p, count in probabilities if count > 0)
        if best is None or value > best[0]:
            best = (value, p0 * (1 - p0) / n0 + p1 * (1 - p1) / n1)
    return best[1]


def score_limits(table, level, factor):
    x1, n1, x0, n0 = table
    z, difference = quantile(level), x1 / n1 - x0 / n0
    within = lambda t: (difference - t) ** 2 <= z**2 * factor * restricted_variance(*table, t)
    return [difference if difference == end else bisect(within, difference, end) for end in (-1, 1)]


def score_p(table, margin, factor):
    x1, n1, x0, n0 = table
    deviation = x1 / n1 - x0 / n0 + margin
    return mpf(1) / 2 if deviation == 0 else upper_normal_tail(deviation / mpmath.sqrt(factor * restricted_variance(*table, -margin)))


unpaired = []
for text in ["56 70 48 80", "9 10 3 10", "0 10 0 10", "10 10 0 10", "0 10 0 20", "1 1 0 1", "5 56 0 29", "240 240 204 240", "95 100 190 200",
             "980 1000 1950 2000", "7.5 9.25 3.125 4.5", "0.5 0.75 0.25 0.5"]:
    table = list(map(mpf, text.split()))
    total = table[1] + table[3]
    for level in (0.95, 0.9):
        for method, factor in (("miettinen-nurminen", total / (total - 1)), ("mee", mpf(1))):
            lower, upper = score_limits(table, level, factor)
            unpaired.append({"counts": list(map(float, table)), "method": method, "level": level, "lower": float(lower), "upper": float(upper)})
    for margin in ("0", "0.05", "0.1", "-0.02"):
        p = score_p(table, mpf(margin), mpf(1))
        unpaired.append({"counts": list(map(float, table)), "method": "farrington-manning", "margin": float(margin), "p": float(p)})


def newcombe_paired(a, b, c, d, level):
    n, z = a + b + c + d, quantile(level)
    margins = (a + b) * (c + d) * (a + c) * (b + d)
    association = a * d - b * c
    corrected = association - n / 2 if association > n / 2 else min(association, mpf(0))
    phi = corrected / mpmath.sqrt(margins) if margins else mpf(0)
    p1, p2 = (a + b) / n, (a + c) / n
    (l1, u1), (l2, u2) = wilson(a + b, n, z), wilson(a + c, n, z)
    reach = lambda x, y: mpmath.sqrt(x**2 - 2 * phi * x * y + y**2)
    return p1 - p2 - reach(p1 - l1, u2 - p2), p1 - p2 + reach(u1 - p1, p2 - l2)


def tango_p(a, b, c, d, margin):
    n, t = a + b + c + d, -margin
    first, second, third = 2 * n, -b - c + (2 * n - b + c) * t, -c * t * (1 - t)
    q = (mpmath.sqrt(second**2 - 4 * first * third) - second) / (2 * first)
    deviation = b - c - n * t
    return mpf(1) / 2 if deviation == 0 else upper_normal_tail(deviation / mpmath.sqrt(n * (2 * q + t * (1 - t))))


paired = []
for text in ["20 12 2 16", "1 1 7 12", "8 3 1 2", "43 0 1 0", "10 0 0 0", "0 5 5 0", "0 4 0 0", "99 0 1 0", "446 5 16 690", "9000 300 250 450",
             "5 1 0 5", "20.25 1.5 0.75 3.125"]:
    table = list(map(mpf, text.split()))
    for level in (0.95, 0.9):
        lower, upper = newcombe_paired(*table, level)
        paired.append({"table": list(map(float, table)), "method": "newcombe", "level": level, "lower": float(lower), "upper": float(upper)})
    for margin in ("0", "0.02", "0.1", "-0.05"):
        paired.append({"table": list(map(float, table)), "method": "tango", "margin": float(margin), "p": float(tango_p(*table, mpf(margin)))})

discordant = []
for b, c in [(0, 0), (0, 1), (1, 1), (1, 7), (7, 1), (6, 16), (12, 2), (5, 5), (0, 40), (250, 300), (333, 333)]:
    n = b + c
    at = lambda k: Fraction(comb(n, k), 2**n)
    worse, better = sum(map(at, range(b + 1))), sum(map(at, range(b, n + 1)))
    exact = min(Fraction(1), 2 * min(worse, better))
    mid = Fraction(1) if n == 0 else 1 - at(b) / 2 if b == c else exact - at(b)
    values = {"different": exact, "worse": worse, "better": better, "mid": mid}
    discordant.append({"candidateOnly": b, "baselineOnly": c, **{name: float(value) for name, value in values.items()}})


def predictive(right, wrong, z):
    """Right and wrong: samples with the decision, without it, and the share of their class."""
    (a, b, s), (c, d, t) = right, wrong
    portion, other = a / (a + b) * s, c / (c + d) * t
    added = z**2 / 2 if 0 in (a, b, c, d) else 0
    a, b, c, d = (count + added for count in (a, b, c, d))
    first, second = a / (a + b), c / (c + d)
    centre = mpmath.log(first * s / (second * t))
    variance = (1 - first) / (first * (a + b)) + (1 - second) / (second * (c + d))
    limits = [1 / (1 + mpmath.exp(-(centre + sign * z * mpmath.sqrt(variance)))) for sign in (-1, 1)]
    return portion / (portion + other), limits


prevalences = []
for text in ["90 20 10 180", "50 0 10 60", "60 5 0 55", "60 0 0 60", "12.5 1.25 3.75 20", "0 5 10 40", "30 40 5 0"]:
    tp, fp, fn, tn = map(mpf, text.split())
    for prevalence in ("0.01", "0.3"):
        for level in (0.95, 0.99):
            pi, z = mpf(prevalence), quantile(level)
            for metric, right, wrong in (("ppv", (tp, fn, pi), (fp, tn, 1 - pi)), ("npv", (tn, fp, 1 - pi), (fn, tp, pi))):
                if right[0] + wrong[0] == 0:
                    continue
                value, (lower, upper) = predictive(right, wrong, z)
                prevalences.append({"table": list(map(float, (tp, fp, fn, tn))), "prevalence": float(pi), "level": level, "metric": metric,
                                    "value": float(value), "lower": float(min(value, lower)), "upper": float(max(value, upper))})

tool = f"Python {sys.version.split()[0]} mpmath {mpmath.__version__}"
groups = {"proportions": (proportions, tool), "unpaired": (unpaired, tool), "paired": (paired, tool),
          "discordant": (discordant, f"Python {sys.version.split()[0]} fractions"), "prevalences": (prevalences, tool)}
with open("../counts.json", "w") as file:
    parts = []
    for name, (cases, by) in groups.items():
        lines = ",\n".join(json.dumps(case) for case in cases)
        parts.append(f'{json.dumps(name)}: {{"tool": {json.dumps(by)}, "tolerance": 1e-12, "cases": [\n{lines}\n]}}')
    file.write("{\n" + ",\n".join(parts) + "\n}\n")
