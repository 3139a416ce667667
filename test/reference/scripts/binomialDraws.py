"""Writes ../binomialDraws.json. Run in this folder: python binomialDraws.py

Python with mpmath. Where rejection takes and where it refuses a binomial number: for a first uniform number, the number
of successes that it proposes, and the second uniform number up to which the proposal is taken. By the printed formulas
of Hörmann 1993 (J Stat Comput Simul 46:101, algorithm BTRS) with 40 digits and exact binomial coefficients.
"""
import json

import mpmath
from mpmath import mpf

mpmath.mp.dps = 40

CASES = [(20, 0.5), (30, 0.35), (40, 0.3), (113, 0.25), (1000, 0.02), (10000, 0.37), (10000, 0.5)]
FIRST = [share / 256 for share in (3, 7, 17, 120, 240, 250)]


def log_probability(trials, p, successes):
    coefficient = mpmath.log(mpmath.binomial(trials, successes))
    return coefficient + successes * mpmath.log(p) + (trials - successes) * mpmath.log(1 - p)


def proposal(trials, probability, first):
    p, u = mpf(probability), mpf(first) - mpf("0.5")
    spread = mpmath.sqrt(trials * p * (1 - p))
    b = mpf("1.15") + mpf("2.53") * spread
    a = mpf("-0.0873") + mpf("0.0248") * b + mpf("0.01") * p
    alpha = (mpf("2.83") + mpf("5.1") / b) * spread
    us = mpf("0.5") - abs(u)
    place = (2 * a / us + b) * u + trials * p + mpf("0.5")
    successes = int(mpmath.floor(place))
    if not 0 <= successes <= trials or abs(place - mpmath.nint(place)) < 1e-6:
        return None
    mode = int(mpmath.floor((trials + 1) * p))
    share = mpmath.exp(log_probability(trials, p, successes) - log_probability(trials, p, mode))
    limit = share * (a / us**2 + b) / alpha
    taken_at_once = us >= mpf("0.07") and limit <= mpf("0.92") - mpf("4.2") / b
    if taken_at_once or not 1e-9 < limit < 0.999:
        return None
    return {"trials": trials, "probability": probability, "first": first, "successes": successes, "limit": float(limit)}


found = [proposal(trials, probability, first) for trials, probability in CASES for first in FIRST]
cases = [case for case in found if case is not None]
with open("../binomialDraws.json", "w") as file:
    json.dump({"tool": f"mpmath {mpmath.__version__}", "tolerance": 1e-9, "cases": cases}, file, indent=1)
    file.write("\n")
print(len(cases), len({(case["trials"], case["probability"]) for case in cases}))
