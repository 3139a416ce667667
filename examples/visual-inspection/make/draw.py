"""Draws the ampoules, splits them twice and writes images, manifests and the strip of docs/ampoules.png.

Usage: python make/draw.py, then make/train.py, then make/facts.py, in any folder.

Made with Python 3.11.7, numpy 2.4.6, Pillow 13.0.0. The same versions give the same bytes.
"""

import csv
import hashlib
import shutil
from pathlib import Path

import numpy
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SEED = 2026
WIDTH, HEIGHT = 48, 64
FINE = 4  # points in each direction that make up a pixel
VIEWS = 3
LINES = ("1", "2")
AMPOULES_OF_A_LINE = {"none": 32, "crack": 16, "particle": 16, "fill_level": 16, "stain": 16}
NOMINAL_LEVEL = 31.0

# Points between the pixels, in pixels from the upper left corner.
Y, X = numpy.meshgrid(
    (numpy.arange(HEIGHT * FINE) + 0.5) / FINE, (numpy.arange(WIDTH * FINE) + 0.5) / FINE, indexing="ij"
)


def smooth_step(values, start, end):
    share = numpy.clip((values - start) / (end - start), 0, 1)
    return share * share * (3 - 2 * share)


def half_width(y):
    """Of the glass at a height: a tip, a neck, a shoulder, a body and a rounded bottom."""
    width = 3.5 + 10.5 * smooth_step(y, 15, 24) - 1.2 * numpy.exp(-((y - 14) ** 2) / 3)
    tip = numpy.sqrt(numpy.clip((y - 3) / 4, 0, 1))
    bottom = numpy.sqrt(numpy.clip((61 - y) / 4, 0, 1))
    return width * tip * bottom


def soft_line(distance, thickness):
    return numpy.exp(-((distance / thickness) ** 2))


def describe_ampoule(defect, random):
    """What is the same in all views of an ampoule."""
    traits = {
        "defect": defect,
        "level": NOMINAL_LEVEL + random.uniform(-1.5, 1.5),
        "bubbles": int(random.integers(0, 3)),
        "angle": random.uniform(0, 2 * numpy.pi),
        "height": random.uniform(28, 52),
        "strength": random.uniform(0, 1),  # of the defect: 0 is hard to see
        "extent": random.uniform(0, 1),
        "path": random.uniform(-1, 1, size=8),
    }
    if defect == "fill_level":
        deviation = 3.5 + 6.5 * traits["strength"]
        traits["level"] = NOMINAL_LEVEL + (deviation if random.uniform() < 0.6 else -deviation)
    return traits


def empty_scene(line):
    """The light of each line; the second camera sees a darker field that falls off to one side."""
    return numpy.full_like(X, 196.0) if line == "1" else 172 - 14 * X / WIDTH


def add_glass_and_liquid(scene, centre, level):
    width = half_width(Y)
    offset = numpy.abs(X - centre)
    inside = offset < width
    share = offset / numpy.maximum(width, 1e-6)
    scene -= numpy.where(inside, 70 * numpy.exp(-(width - offset) / 1.3) + 6, 0)
    surface = level - 1.5 * share**4
    scene -= numpy.where(inside & (Y > surface), 22, 0)
    scene -= numpy.where(inside, 45 * soft_line(Y - surface, 0.7), 0)
    scene += numpy.where(inside, 30 * soft_line(X - centre + 0.5 * width, 0.9) * (Y > 8), 0)


def add_bubbles(scene, centre, traits, random):
    for _ in range(traits["bubbles"]):
        x, y = centre + random.uniform(-9, 9), traits["level"] + random.uniform(1.5, 4)
        scene += 40 * soft_line(numpy.hypot(X - x, Y - y), 0.9)


def on_the_glass(centre, traits, view):
    """Where something on the glass is seen when the ampoule has been turned, and how well."""
    angle = traits["angle"] + 2 * numpy.pi * view / VIEWS
    visibility = 1.0 if numpy.cos(angle) > 0 else 0.75  # seen through the liquid
    return centre + 10.5 * numpy.sin(angle), visibility


def add_crack(scene, centre, traits, view):
    x, visibility = on_the_glass(centre, traits, view)
    length = 9 + 10 * traits["extent"]
    top = min(traits["height"], 57 - length)
    bends = x + numpy.cumsum(traits["path"]) * 0.9
    course = numpy.interp(Y, numpy.linspace(top, top + length, len(bends)), bends)
    within = (Y > top) & (Y < top + length)
    contrast = (28 + 42 * traits["strength"]) * visibility
    scene -= numpy.where(within, contrast * soft_line(X - course, 0.55), 0)
    scene += numpy.where(within, 0.4 * contrast * soft_line(X - course - 1.2, 0.55), 0)


def add_particle(scene, centre, traits, random):
    """A splinter of glass shines like a bubble, but floats: each view finds it elsewhere in the liquid."""
    x, y = centre + random.uniform(-9, 9), random.uniform(traits["level"] + 6, 56)
    radius = 0.8 + 0.5 * traits["extent"]
    scene += (35 + 40 * traits["strength"]) * soft_line(numpy.hypot(X - x, Y - y), radius)


def add_stain(scene, centre, traits, view):
    x, visibility = on_the_glass(centre, traits, view)
    size = 3 + 2.5 * traits["extent"]
    distance = numpy.hypot((X - x) / 0.8, Y - traits["height"]) / size
    patch = 1 / (1 + numpy.exp(6 * (distance - 1)))
    contrast = (13 + 22 * traits["strength"]) * visibility
    scene -= numpy.where(numpy.abs(X - centre) < half_width(Y), contrast * patch, 0)


def draw_view(traits, line, view, random):
    scene = empty_scene(line)
    centre = WIDTH / 2 + random.uniform(-1.5, 1.5)
    add_glass_and_liquid(scene, centre, traits["level"])
    add_bubbles(scene, centre, traits, random)
    if traits["defect"] == "crack":
        add_crack(scene, centre, traits, view)
    if traits["defect"] == "particle":
        add_particle(scene, centre, traits, random)
    if traits["defect"] == "stain":
        add_stain(scene, centre, traits, view)
    pixels = scene.reshape(HEIGHT, FINE, WIDTH, FINE).mean(axis=(1, 3))
    pixels = pixels * random.uniform(0.97, 1.03) + random.normal(0, 2.5, size=pixels.shape)
    return numpy.clip(numpy.rint(pixels), 0, 255).astype(numpy.uint8)


def list_ampoules(random):
    """In an order that tells nothing."""
    ampoules = [(line, defect) for line in LINES for defect, count in AMPOULES_OF_A_LINE.items() for _ in range(count)]
    return [ampoules[index] for index in random.permutation(len(ampoules))]


def draw_samples(random):
    folder = ROOT / "data/images"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    samples = []
    for number, (line, defect) in enumerate(list_ampoules(random), start=1):
        ampoule = f"a{number:03}"
        traits = describe_ampoule(defect, random)
        for view in range(VIEWS):
            path = folder / f"{ampoule}-{view + 1}.png"
            Image.fromarray(draw_view(traits, line, view, random)).save(path, optimize=True)
            samples.append({
                "sample_id": path.stem, "ampoule": ampoule, "view": view + 1, "line": line, "defect": defect,
                "file": path.relative_to(ROOT).as_posix(), "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
                "label": "good" if defect == "none" else "defect",
            })
    return samples


def choose_test_ampoules(samples, random):
    """Half of the ampoules of each line and defect."""
    strata = {}
    for sample in samples:
        strata.setdefault((sample["line"], sample["defect"]), {})[sample["ampoule"]] = True
    chosen = set()
    for key in sorted(strata):
        ampoules = list(strata[key])
        chosen.update(ampoules[index] for index in random.permutation(len(ampoules))[: len(ampoules) // 2])
    return chosen


def choose_test_images(samples, random):
    """Half of the images, whichever ampoule they show: the mistake that data/image-wise.csv shows."""
    order = random.permutation(len(samples))
    return {samples[index]["sample_id"] for index in order[: len(samples) // 2]}


def write_manifest(path, samples, is_test):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([*samples[0], "split"])
        writer.writerows([*sample.values(), "test" if is_test(sample) else "train"] for sample in samples)


def draw_strip(samples, test):
    """One training ampoule of each kind, four times as large: none, crack, particle, fill_level, stain."""
    cells = []
    for defect in AMPOULES_OF_A_LINE:
        shown = next(s for s in samples if s["defect"] == defect and s["line"] == "1" and s["ampoule"] not in test)
        with Image.open(ROOT / shown["file"]) as image:
            cells.append(image.resize((WIDTH * 4, HEIGHT * 4), Image.Resampling.NEAREST))
    strip = Image.new("L", (len(cells) * (WIDTH * 4 + 8) - 8, HEIGHT * 4), 255)
    for index, cell in enumerate(cells):
        strip.paste(cell, (index * (WIDTH * 4 + 8), 0))
    (ROOT / "docs").mkdir(exist_ok=True)
    strip.save(ROOT / "docs/ampoules.png", optimize=True)


def main():
    random = numpy.random.Generator(numpy.random.PCG64(SEED))
    samples = draw_samples(random)
    ampoules = choose_test_ampoules(samples, random)
    images = choose_test_images(samples, random)
    write_manifest(ROOT / "data/manifest.csv", samples, lambda sample: sample["ampoule"] in ampoules)
    write_manifest(ROOT / "data/image-wise.csv", samples, lambda sample: sample["sample_id"] in images)
    draw_strip(samples, ampoules)


if __name__ == "__main__":
    main()
