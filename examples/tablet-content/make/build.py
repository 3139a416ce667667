"""Draws near-infrared spectra of tablets, splits them by batch and trains two linear models of the content.

Usage: python make/build.py, in any folder; writes data/manifest.csv, both models and make/plan.json.

Nothing here was measured. Sixty batches of ten tablets of 200 mg with 50 mg of a drug come from three sites. Absorbances
at 21 wavelengths follow the law of Lambert and Beer for four components (drug, lactose, cellulose, water), each with the
overtone bands that its groups have; then come the path length and the baseline of scattered light, which differ by site,
by batch and by tablet, and the noise of the detector. The label is an assay by chromatography with an error of its own.

Made with Python 3.11.7, numpy 2.4.6, onnx 1.23.2.
"""

import csv
import json
from pathlib import Path

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

ROOT = Path(__file__).resolve().parent.parent

SEED = 20261128
SITES = ["A", "B", "C"]
BATCHES, TABLETS = 60, 10
WEIGHT, CLAIM = 200.0, 50.0  # mg
WAVELENGTHS = numpy.arange(1100, 2101, 50)  # nm
# Centre and width in nm, and height, of each component's bands: C-H and O-H overtones and combinations.
BANDS = {
    "drug": [(1135, 35, 0.9), (1660, 30, 1.4), (1690, 25, 0.8), (1910, 40, 0.5), (2050, 35, 1.1)],
    "lactose": [(1200, 50, 0.5), (1450, 55, 1.0), (1540, 50, 0.7), (1935, 45, 1.2), (2090, 50, 1.0)],
    "cellulose": [(1215, 60, 0.6), (1480, 80, 1.1), (1590, 60, 0.5), (1930, 60, 0.8), (2100, 70, 1.2)],
    "water": [(1190, 40, 0.3), (1440, 45, 1.8), (1930, 40, 3.0)],
}
STRAY = {"A": 0.0, "B": 0.0, "C": 0.02}  # share of stray light: the instrument of site C is older


def spectrum(bands):
    return sum(height * numpy.exp(-(((WAVELENGTHS - centre) / width) ** 2) / 2) for centre, width, height in bands)


PURE = numpy.array([spectrum(bands) for bands in BANDS.values()])


def measured(absorbance, stray):
    """Stray light reaches the detector past the tablet, so that high absorbances look lower."""
    return -numpy.log10((10**-absorbance + stray) / (1 + stray))


def draw(random):
    """One row for each tablet: site, batch, assay in mg, absorbances."""
    rows = []
    for batch in range(BATCHES):
        site = SITES[batch % len(SITES)]
        # Site C has an older instrument: more baseline, and tablets that are pressed harder.
        baseline = random.normal(0.10 if site == "C" else 0.04, 0.015)
        path = random.normal(1.06 if site == "C" else 1.0, 0.02)
        blend = random.normal(CLAIM, 1.1)  # content that the batch was blended to
        moisture = random.normal(3.0, 0.4)  # per cent
        for tablet in range(TABLETS):
            weight = random.normal(WEIGHT, 1.5)
            content = (blend + random.normal(0, 0.9)) * weight / WEIGHT
            share = content / weight
            water = (moisture + random.normal(0, 0.1)) / 100
            rest = 1 - share - water
            shares = numpy.array([share, 0.6 * rest + random.normal(0, 0.004), 0.4 * rest, water])
            scale = path * random.normal(1, 0.01)
            tilt = random.normal(0, 0.004) * (WAVELENGTHS - 1600) / 500
            clean = scale * shares @ PURE + baseline + random.normal(0, 0.006) + tilt
            absorbance = measured(clean, STRAY[site]) + random.normal(0, 0.0007, WAVELENGTHS.size)
            assay = content + random.normal(0, 0.35)
            rows.append((f"{site}{batch + 1:02d}", tablet + 1, site, round(assay, 2), numpy.round(absorbance, 4)))
    return rows


def split_of(batch_number):
    """Half of the batches of each site, by turns."""
    return "train" if (batch_number // len(SITES)) % 2 == 0 else "test"


def derivative(absorbance):
    return numpy.diff(absorbance, axis=1)


def partial_least_squares(x, y, components):
    """Coefficients and intercept of PLS1 (Wold, Sjostrom, Eriksson 2001)."""
    centre, mean = x.mean(axis=0), y.mean()
    left, right = x - centre, y - mean
    weights, loadings, targets = [], [], []
    for _ in range(components):
        weight = left.T @ right
        weight /= numpy.linalg.norm(weight)
        scores = left @ weight
        size = scores @ scores
        loading = left.T @ scores / size
        target = right @ scores / size
        left, right = left - numpy.outer(scores, loading), right - scores * target
        weights.append(weight), loadings.append(loading), targets.append(target)
    weights, loadings = numpy.array(weights).T, numpy.array(loadings).T
    coefficients = weights @ numpy.linalg.solve(loadings.T @ weights, numpy.array(targets))
    return coefficients, mean - centre @ coefficients


MODELS = {
    # Differences of neighbouring wavelengths do not see a baseline.
    "model": (derivative, 5, lambda site: True),
    # Absorbances as they are, from the two sites with a new instrument only.
    "pull-requests/two-sites/model": (lambda absorbance: absorbance, 4, lambda site: site != "C"),
}


def linear_model(preprocess, components, absorbance, label):
    """Coefficients of the absorbances and intercept; differences are linear, so that they are coefficients as well."""
    coefficients, intercept = partial_least_squares(preprocess(absorbance), label, components)
    return preprocess(numpy.eye(WAVELENGTHS.size)) @ coefficients, intercept


def export(coefficients, intercept):
    graph = helper.make_graph(
        [helper.make_node("Gemm", ["absorbance", "coefficients", "intercept"], ["content_mg"])],
        "content",
        [helper.make_tensor_value_info("absorbance", TensorProto.FLOAT, [None, WAVELENGTHS.size])],
        [helper.make_tensor_value_info("content_mg", TensorProto.FLOAT, [None, 1])],
        [
            numpy_helper.from_array(coefficients.astype(numpy.float32)[:, None], "coefficients"),
            numpy_helper.from_array(numpy.array([intercept], dtype=numpy.float32), "intercept"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model.SerializeToString()


def plan(sites, batches, absorbance, label):
    """What the training half alone says of the shipped kind of model: each batch is predicted by one that has not seen it."""
    preprocess, components, _ = MODELS["model"]
    predicted = numpy.empty(label.size)
    for batch in numpy.unique(batches):
        own = batches == batch
        coefficients, intercept = linear_model(preprocess, components, absorbance[~own], label[~own])
        predicted[own] = absorbance[own] @ coefficients + intercept
    error = predicted - label
    groups = {"all": numpy.full(label.size, True)} | {f"site {site}": sites == site for site in SITES}
    return {
        name: {
            "tablets": int(group.sum()),
            "mae": round(float(numpy.abs(error[group]).mean()), 4),
            "bias": round(float(error[group].mean()), 4),
            "limitsOfAgreement": [
                round(float(error[group].mean() + side * 1.96 * error[group].std(ddof=1)), 4) for side in (-1, 1)
            ],
        }
        for name, group in groups.items()
    }


def write_manifest(rows, splits):
    with open(ROOT / "data/manifest.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        absorbances = [f"a{wavelength}" for wavelength in WAVELENGTHS]
        writer.writerow(["sample_id", "batch", "site", *absorbances, "content_mg", "split"])
        for (batch, tablet, site, assay, absorbance), split in zip(rows, splits):
            cells = [f"{value:.4f}" for value in absorbance]
            writer.writerow([f"{batch}-{tablet:02d}", batch, site, *cells, f"{assay:.2f}", split])


def main():
    rows = draw(numpy.random.Generator(numpy.random.PCG64(SEED)))
    batches, _, sites, label, absorbance = (numpy.array(column) for column in zip(*rows))
    splits = numpy.array([split_of(index // TABLETS) for index in range(len(rows))])
    write_manifest(rows, splits)
    train = splits == "train"
    found = plan(sites[train], batches[train], absorbance[train], label[train])
    (ROOT / "make/plan.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    for folder, (preprocess, components, is_trained_on) in MODELS.items():
        chosen = train & numpy.array([is_trained_on(site) for site in sites])
        model = export(*linear_model(preprocess, components, absorbance[chosen], label[chosen]))
        path = ROOT / folder / "content.onnx"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(model)


if __name__ == "__main__":
    main()
