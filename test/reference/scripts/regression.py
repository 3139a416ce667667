"""Writes ../noncentralT.json, ../limitsOfAgreement.json and ../regressionBootstrap.json. Run in this folder, after regression.R: python regression.py

Python with mpmath (30 digits), NumPy and SciPy. Quantiles of the non-central t distribution come from its definition,
integrated over the chi distribution. Limits by BCa bootstrap are what the jackknife's are compared with: neither is
exact, so that they agree to a share of their width only.
"""
import csv
import json

import mpmath
import numpy
from mpmath import mp, mpf
from scipy import stats

mp.dps = 30


def lower_tail(t, freedom, noncentrality):
    scale = mpmath.log(2) + freedom / 2 * mpmath.log(freedom / 2) - mpmath.loggamma(freedom / 2)
    density = lambda w: mpmath.exp(scale + freedom * w - freedom / 2 * mpmath.exp(2 * w))
    product = lambda w: density(w) * mpmath.ncdf(t * mpmath.exp(w) - noncentrality)
    spread = 1 / mpmath.sqrt(2 * freedom)
    low, high = -60 / freedom - 12 * spread, 12 * spread
    return mpmath.quad(product, [low + (high - low) * part / mpf(24) for part in range(25)], maxdegree=8)


def quantile(probability, freedom, noncentrality):
    guess = mpf(float(stats.nct.ppf(float(probability), float(freedom), float(noncentrality))))
    difference = lambda t: lower_tail(t, freedom, noncentrality) - probability
    return mpmath.findroot(difference, (guess, guess * (1 + mpf("1e-6")) + mpf("1e-6")), tol=1e-24)


def noncentral_cases():
    z = mpmath.sqrt(2) * mpmath.erfinv(mpf("0.95"))
    for trials in ("2", "3", "5", "10", "20.5", "50", "221", "50000"):
        for probability in ("0.05", "0.025", "0.0005"):
            for sign in (1, -1):
                freedom, noncentrality = mpf(trials) - 1, sign * z * mpmath.sqrt(mpf(trials))
                value = quantile(mpf(probability), freedom, noncentrality)
                yield {
                    "probability": float(probability),
                    "degreesOfFreedom": float(freedom),
                    "noncentrality": float(noncentrality),
                    "quantile": float(value),
                }


def rows_of(sex):
    chosen = [row for row in csv.DictReader(open("../hearts.csv")) if sex in ("all", row["sex"])]
    return [numpy.array([float(row[name]) for row in chosen]) for name in ("label", "prediction", "cluster")]


def limit_of_agreement(sex, side, level, clustered, declared):
    """The outer limits of Carkeet's interval and of the delta method's."""
    label, prediction, cluster = rows_of(sex)
    error = prediction - label
    trials, bias, deviation = len(error), error.mean(), error.std(ddof=1)
    z, reach = stats.norm.ppf(0.975), stats.norm.ppf((1 + level) / 2)
    influence = error - bias + side * z * (error - bias) ** 2 / (2 * deviation)
    influence -= influence.mean()
    variance, freedom, effect, effective = influence.var(ddof=1) / trials, trials - 1, 1, mpf(trials)
    if clustered:
        totals = numpy.array([influence[cluster == one].sum() for one in numpy.unique(cluster)])
        clusters = len(totals)
        robust = clusters / (clusters - 1) * (totals**2).sum() / trials**2
        effect = max(1, robust / variance, declared)
        variance, freedom = variance * effect, clusters - 1
        factor = (reach / stats.t.ppf((1 + level) / 2, freedom)) ** 2 if clusters < 30 else 1
        effective = mpf(float(trials / effect * factor))
    limit, t = bias + side * z * deviation, stats.t.ppf((1 + level) / 2, freedom)
    robust_limits = [limit - t * variance**0.5, limit + t * variance**0.5]
    noncentrality = mpf(float(side * z)) * mpmath.sqrt(effective)
    tail = mpf(1 - level) / 2
    low = quantile(tail, effective - 1, noncentrality)
    high = -quantile(tail, effective - 1, -noncentrality)
    exact = [float(bias + deviation * factor / mpmath.sqrt(effective)) for factor in (low, high)]
    return {
        "sex": sex,
        "level": level,
        "clustered": clustered,
        **({"declared": declared, "designEffect": effect} if clustered else {}),
        "metric": "loa-upper" if side == 1 else "loa-lower",
        "value": limit,
        "lower": min(exact[0], robust_limits[0]),
        "upper": max(exact[1], robust_limits[1]),
        "exactLower": exact[0],
        "exactUpper": exact[1],
    }


def agreement_cases():
    for sex in ("all", "F", "M"):
        for side in (-1, 1):
            for level in (0.95, 0.9):
                yield limit_of_agreement(sex, side, level, False, 1)
            for declared in (1, 3):
                yield limit_of_agreement(sex, side, 0.95, True, declared)


def r2(label, prediction, axis=-1):
    error = prediction - label
    return 1 - (error**2).mean(axis=-1) / label.var(axis=-1)


def ccc(label, prediction, axis=-1):
    centred = (label - label.mean(axis=-1, keepdims=True)) * (prediction - prediction.mean(axis=-1, keepdims=True))
    shift = label.mean(axis=-1) - prediction.mean(axis=-1)
    return 2 * centred.mean(axis=-1) / (label.var(axis=-1) + prediction.var(axis=-1) + shift**2)


def bootstrap_cases():
    for sex in ("all", "F", "M"):
        columns = rows_of(sex)[:2]
        for metric, statistic in (("r2", r2), ("ccc", ccc)):
            found = stats.bootstrap(
                columns, statistic, paired=True, vectorized=True, n_resamples=40000, method="BCa", random_state=20
            ).confidence_interval
            yield {"sex": sex, "metric": metric, "lower": found.low, "upper": found.high}


def write(name, tool, tolerance, cases):
    with open(f"../{name}.json", "w") as file:
        lines = ",\n".join("  " + json.dumps(case) for case in cases)
        file.write(f'{{\n "tool": "{tool}",\n "tolerance": {tolerance},\n "cases": [\n{lines}\n ]\n}}\n')


write("noncentralT", f"mpmath {mpmath.__version__}, 30 digits", 1e-12, noncentral_cases())
write("limitsOfAgreement", "mpmath, NumPy, SciPy", 1e-9, agreement_cases())
write("regressionBootstrap", "SciPy BCa, 40,000 resamples; tolerance is a share of the width", 0.2, bootstrap_cases())
