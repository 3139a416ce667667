"""Writes ../stratifiedGroupKFold.json. Run in this folder: python stratifiedGroupKFold.py

How near scikit-learn's StratifiedGroupKFold brings a split of whole groups to its goals.

20 tables of samples in groups, each with a label of 2 to 5 classes and a second column. Ten folds are made by the
label alone, or by label and second column together; the first is validation data, the next two are test data, as
people do who need a split of 0.7, 0.1 and 0.2. The largest deviation is that of a split's share of all samples from
0.7, 0.1 or 0.2, or of a value's share in a split from its share in all samples: of the first seed, and the least of 12.

Python with NumPy and scikit-learn.
"""

import json
import warnings

import numpy
import sklearn
from sklearn.model_selection import StratifiedGroupKFold

warnings.filterwarnings("ignore")
SHARES = [0.7, 0.1, 0.2]


def generate(seed):
    random = numpy.random.default_rng(seed)
    classes = 2 + seed % 4
    groups = [40, 80, 150, 300][seed // 4 % 4]
    mean_size = [2, 4, 8][seed % 3]
    prevalence = random.dirichlet(numpy.full(classes, 3.0))
    group, label, site = [], [], []
    for number in range(groups):
        size = random.geometric(1 / mean_size)
        own = random.dirichlet(prevalence * 4 + 0.05)
        place = random.integers(3)
        for _ in range(size):
            group.append(number)
            label.append(int(random.choice(classes, p=own)))
            site.append(int(place))
    return group, label, site


def folds(group, strata, seed):
    splitter = StratifiedGroupKFold(n_splits=10, shuffle=True, random_state=seed)
    split = numpy.zeros(len(group), dtype=int)
    for fold, (_, members) in enumerate(splitter.split(strata, strata, group)):
        split[members] = 1 if fold == 0 else 2 if fold < 3 else 0
    return split


def largest_deviation(split, columns):
    worst = 0.0
    for number, share in enumerate(SHARES):
        inside = split == number
        worst = max(worst, abs(inside.mean() - share))
        for column in columns:
            values = numpy.asarray(column)
            for value in set(column):
                worst = max(worst, abs((values[inside] == value).mean() - (values == value).mean()))
    return worst


def deviations(group, strata, columns):
    found = [largest_deviation(folds(group, strata, seed), columns) for seed in range(12)]
    return {"first": found[0], "least": min(found)}


tables = []
for seed in range(20):
    group, label, site = generate(seed)
    both = [f"{one} {other}" for one, other in zip(label, site)]
    tables.append(
        {
            "group": group,
            "label": "".join(map(str, label)),
            "site": "".join(map(str, site)),
            "byLabel": deviations(group, label, [label]),
            "byBoth": deviations(group, both, [label, site]),
        }
    )
result = {"numpy": numpy.__version__, "scikit-learn": sklearn.__version__, "tables": tables}
with open("../stratifiedGroupKFold.json", "w", encoding="utf-8") as file:
    json.dump(result, file, separators=(",", ":"))
    file.write("\n")
