"""Writes ../calibration.json. Run in this folder: python calibration.py

Python with statsmodels (Logit, and its covariance by cluster with the factor K / (K - 1) alone) and NumPy. Clusters are
made from the order of the rows, as in calibration.R.
"""
import csv
import json

import numpy
import statsmodels.api as statsmodels


def case(name, size):
    rows = list(csv.DictReader(open(f"../{name}.csv")))
    label = numpy.array([float(row["label"]) for row in rows])
    score = numpy.array([float(row["score"]) for row in rows])
    cluster = numpy.arange(len(rows)) // size
    logit = numpy.log(score / (1 - score))
    one = numpy.ones((len(rows), 1))
    family = statsmodels.families.Binomial()
    options = {"tol": 1e-15, "maxiter": 100, "tol_criterion": "params"}
    slope = statsmodels.GLM(label, statsmodels.add_constant(logit), family).fit(**options)
    large = statsmodels.GLM(label, one, family, offset=logit).fit(**options)
    clusters = cluster.max() + 1

    def robust(model):
        # statsmodels multiplies by K / (K - 1) (n - 1) / (n - p): only the first of the two is wanted.
        by_cluster = {"cov_type": "cluster", "cov_kwds": {"groups": cluster, "use_correction": False}}
        found = model.fit(**options, **by_cluster)
        return found.cov_params() * clusters / (clusters - 1)

    bins = numpy.clip(numpy.digitize(score, numpy.arange(11) / 10) - 1, 0, 9)
    gaps = [label[bins == one].sum() - score[bins == one].sum() for one in range(10)]
    counts = [(bins == one).sum() for one in range(10)]
    return {
        "data": name,
        "clusterSize": size,
        "clusters": int(clusters),
        "n": len(rows),
        "slope": slope.params[1],
        "slopeVariance": slope.cov_params()[1, 1],
        "intercept": slope.params[0],
        "interceptVariance": slope.cov_params()[0, 0],
        "inTheLarge": large.params[0],
        "inTheLargeVariance": large.cov_params()[0, 0],
        "robustSlopeVariance": robust(slope.model)[1, 1],
        "robustInTheLargeVariance": robust(large.model)[0, 0],
        "observedExpected": label.sum() / score.sum(),
        "ece": numpy.abs(gaps).sum() / len(rows),
        "mce": max(abs(gap) / count for gap, count in zip(gaps, counts) if count > 0),
    }


cases = [case("breast_cancer", 6), case("pima", 17)]
with open("../calibration.json", "w") as file:
    lines = ",\n".join("  " + json.dumps(one) for one in cases)
    file.write(f'{{\n "tool": "statsmodels 0.15.0, NumPy",\n "tolerance": 1e-9,\n "cases": [\n{lines}\n ]\n}}\n')
