"""Writes ../plan.json. Run in this folder: python plan.py

Python with NumPy and SciPy. Chances that a model meets several criteria at once, by other means than the ones that are
tested: where every sample has the same chance to be right, exactly, by convolution of truncated binomial distributions
within a division of the samples and by conditioning on the number of all successes, given which divisions that cross at
random are independent; else by four million draws of hypergeometric and binomial counts. Clopper-Pearson limits come
from SciPy's beta quantile.
"""
import json

import numpy
import scipy
from scipy.stats import beta, binom

LEVEL = 0.95


def threshold(trials, bound):
    """Fewest successes whose lower limit meets the bound; trials + 1 where none does."""
    for successes in range(1, trials + 1):
        if beta.ppf((1 - LEVEL) / 2, successes, trials - successes + 1) >= bound:
            return successes
    return trials + 1


def truncated(trials, bound, p):
    pmf = binom.pmf(numpy.arange(trials + 1), trials, p)
    if bound is not None:
        pmf[: threshold(trials, bound)] = 0
    return pmf


def exact(size, overall, divisions, p):
    """All samples have chance p. Divisions are lists of (samples, bound or None); the rest of `size` has no bound."""
    all_successes = binom.pmf(numpy.arange(size + 1), size, p)
    chance = truncated(size, overall, p)
    for cells in divisions:
        rest = size - sum(trials for trials, _ in cells)
        within = binom.pmf(numpy.arange(rest + 1), rest, p)
        for trials, bound in cells:
            within = numpy.convolve(within, truncated(trials, bound, p))
        with numpy.errstate(invalid="ignore", divide="ignore"):
            chance = chance * numpy.where(all_successes > 0, within / all_successes, 0)
    return float(chance.sum())


def simulated(size, overall, p_overall, cells, draws=4_000_000, seed=20261128):
    """One division, whose cells are (samples, bound, chance of a sample); the rest has the chance p_overall."""
    random = numpy.random.default_rng(seed)
    rest = size - sum(trials for trials, _, _ in cells)
    total = random.binomial(rest, p_overall, draws)
    met = numpy.ones(draws, dtype=bool)
    for trials, bound, p in cells:
        successes = random.binomial(trials, p, draws)
        total = total + successes
        met &= successes >= threshold(trials, bound)
    met &= total >= threshold(size, overall)
    share = float(met.mean())
    return {"chance": share, "error": float(numpy.sqrt(share * (1 - share) / draws))}


def nested(cells, margins, overall, p, draws=4_000_000, seed=7):
    """Cells by (row, column) of two columns, each with a bound of its own; margins of the first column with a bound."""
    random = numpy.random.default_rng(seed)
    met = numpy.ones(draws, dtype=bool)
    total = numpy.zeros(draws, dtype=int)
    size = 0
    for row in cells:
        row_total = numpy.zeros(draws, dtype=int)
        for trials, bound in row:
            successes = random.binomial(trials, p, draws)
            met &= successes >= threshold(trials, bound)
            row_total += successes
        row_size = sum(trials for trials, _ in row)
        met &= row_total >= threshold(row_size, margins)
        total += row_total
        size += row_size
    met &= total >= threshold(size, overall)
    share = float(met.mean())
    return {"chance": share, "error": float(numpy.sqrt(share * (1 - share) / draws))}


def powers(cases):
    return [
        {"trials": trials, "bound": bound, "p": p, "power": float(binom.sf(threshold(trials, bound) - 1, trials, p))}
        for trials, bound, p in cases
    ]


facts = {
    "tool": f"Python, NumPy {numpy.__version__}, SciPy {scipy.__version__}",
    "power": powers([(231, 0.90, 0.95), (255, 0.90, 0.95), (312, 0.95, 0.98), (113, 0.80, 0.90), (113, 0.80, 0.80)]),
    # Four sites of 60, each at least 0.80, all of 240 at least 0.90; every sample right with 0.95.
    "sites": exact(240, 0.90, [[(60, 0.80)] * 4], 0.95),
    # The same with 60 more samples of no site.
    "sitesAndRest": exact(300, 0.90, [[(60, 0.80)] * 4], 0.95),
    # Four sites and two sexes of the same 240 samples, crossed at random.
    "sitesAndSexes": exact(240, 0.90, [[(60, 0.80)] * 4, [(120, 0.85)] * 2], 0.95),
    # A stricter bound at one site: a model that only just meets its criteria is better there.
    "strictSite": simulated(200, 0.85, 0.85, [(60, 0.90, 0.90)]),
    # Two sites by two sexes, each cell at least 0.75, each site at least 0.85, all at least 0.88.
    "cells": nested([[(40, 0.75), (50, 0.75)], [(60, 0.75), (45, 0.75)]], 0.85, 0.88, 0.95),
}
with open("../plan.json", "w") as file:
    json.dump(facts, file, indent=1)
    file.write("\n")
