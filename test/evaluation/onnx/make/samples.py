"""Writes ../data: a table of 96 samples with their images and signals. The header of common.py says what it is made with."""

import csv

import numpy as np
from PIL import Image

from common import DATA

random = np.random.default_rng(2026)
COUNT = 96

a, b, c, d, e = random.normal(size=(5, COUNT))
age = random.integers(18, 95, COUNT)
dose = random.integers(-(2**40), 2**40, COUNT)
sex = np.where(random.random(COUNT) < 0.5, "female", "male")
site = random.choice(["north", "south", "Übersee, west"], COUNT)
positive = (a + b * c + 0.3 * d + (age - 55) / 40 + random.normal(size=COUNT) * 0.5 > 0).astype(int)
images = random.integers(0, 256, (COUNT, 3))


def decimal(value, style):
    """Decimal texts as different programs write them."""
    return [f"{value:.4f}", repr(float(value)), f"{value:.3e}", str(float(f"{value:.2g}"))][style]


(DATA / "images").mkdir(parents=True, exist_ok=True)
(DATA / "signals").mkdir(exist_ok=True)
stack = random.normal(size=(COUNT + 4, 2, 12)).astype(np.float32)
positions = random.permutation(COUNT + 4)[:COUNT]
np.save(DATA / "signals.npy", stack)

header = [
    "id",
    "split",
    "patient",
    "label",
    "outcome",
    "diagnosis",
    "a",
    "b",
    "c",
    "d",
    "e",
    "age",
    "dose",
    "sex",
    "site",
    "group",
]
rows = []
for i in range(COUNT):
    style = i % 4
    empty = i % 9 == 4
    rows.append(
        [f"s{i}", "test", f"P{i}", ["benign", "malignant"][positive[i]], positive[i]]
        + [["fibroma", "carcinoma"][positive[i]]]
        + [decimal(value[i], style) for value in (a, b, c, d)]
        + ["" if empty else decimal(e[i], style), age[i], dose[i], sex[i], site[i], "" if i % 11 == 7 else sex[i]]
        # Only 24 samples have files of their own: they are used again.
        + [f"images/{i % 24}.{'jpg' if i % 24 >= 12 else 'png'}", f"signals/{i % 24}.npy", positions[i]]
    )
for i in range(24):
    height, width = random.integers(9, 15, 2)
    pixels = random.integers(0, 256, (height, width, 3)).astype(np.uint8)
    image = Image.fromarray(pixels)
    if i >= 12:
        smooth = image.resize((int(width), int(height)), Image.Resampling.BICUBIC)
        smooth.save(DATA / "images" / f"{i}.jpg", quality=70 + i)
    else:
        image.save(DATA / "images" / f"{i}.png")
    np.save(DATA / "signals" / f"{i}.npy", random.normal(size=(2, 12)).astype(np.float32))

with open(DATA / "samples.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([*header, "image", "signal", "position"])
    writer.writerows(rows)
