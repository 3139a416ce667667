"""Writes ../alphaSpendingPlan.json. Run in this folder: python alphaSpendingPlan.py

Python with NumPy and SciPy. Sizes and chances of a plan under alpha spending, at 0.95 for all uses: use k has the
one-sided level 0.025 / (k (k + 1)). Every number of samples up to a limit is tried in turn, with Clopper-Pearson limits
from SciPy's beta quantile and binomial tails from SciPy; no search of the tested code is used.
"""
import json

import numpy
import scipy
from scipy.stats import beta, binom, norm, t

ALPHA = 0.025
UP_TO = 2500


def level(use):
    return ALPHA / (use * (use + 1))


def threshold(trials, bound, use):
    """Fewest successes whose lower limit meets the bound; None where none does."""
    successes = numpy.arange(1, trials + 1)
    met = beta.ppf(level(use), successes, trials - successes + 1) >= bound
    return int(successes[met][0]) if met.any() else None


def chance(trials, bound, use, p):
    fewest = threshold(trials, bound, use)
    return 0.0 if fewest is None else float(binom.sf(fewest - 1, trials, p))


def sizes(bound, expected, use, power=0.8):
    powers = numpy.array([chance(trials, bound, use, expected) for trials in range(1, UP_TO + 1)])
    needed = int(numpy.argmax(powers > 0)) + 1
    reached = powers >= power
    return {"needed": needed, "first": int(numpy.argmax(reached)) + 1, "safe": int(numpy.flatnonzero(~reached)[-1]) + 2}


def plan(bound, expected, last):
    """Planned for the last use, with what the first needs and what the same samples give it."""
    strictest = sizes(bound, expected, last)
    planned = strictest["safe"]
    return {
        "bound": bound,
        "expected": expected,
        "last": last,
        "inLast": strictest,
        "inFirst": sizes(bound, expected, 1),
        "powers": [chance(planned, bound, use, expected) for use in (1, last)],
        "atBound": [chance(planned, bound, use, bound) for use in (1, last)],
    }


def fewest_clusters(bound, use):
    """Fewest clusters, of which the samples of each count as one, that show a bound without an error."""
    for clusters in range(10, UP_TO):
        tail = level(use)
        factor = (norm.ppf(tail) / t.ppf(tail, clusters - 1)) ** 2 if clusters < 30 else 1
        worth = int(numpy.floor(clusters * factor + 1e-9))
        if worth >= 1 and beta.ppf(tail, worth, 1) >= bound:
            return clusters
    return None


facts = {
    "tool": f"Python, NumPy {numpy.__version__}, SciPy {scipy.__version__}",
    "plans": [plan(0.90, 0.95, 5), plan(0.80, 0.90, 2), plan(0.95, 0.98, 3), plan(0.85, 0.95, 50)],
    # By use: 1 and 5.
    "clusters": [{"bound": bound, "fewest": [fewest_clusters(bound, use) for use in (1, 5)]} for bound in (0.6, 0.7, 0.9)],
}
with open("../alphaSpendingPlan.json", "w") as file:
    json.dump(facts, file, indent=1)
    file.write("\n")
