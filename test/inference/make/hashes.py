"""Makes the images of ../hashes, and the perceptual hashes of these and of ../images: ../expected/hashes.json.

    pip install numpy==2.4.6 pillow==13.0.0 scipy==1.17.1 imagehash==4.3.2
    python test/inference/make/hashes.py

The images of ../images are small and cover the formats; these are larger than the 32 pixels to which a hash reduces them.
"""
import json
from pathlib import Path

import imagehash
import numpy as np
import PIL
import scipy
from PIL import Image, features

here = Path(__file__).resolve().parent.parent
images = here / "images"
hashes = here / "hashes"
random = np.random.default_rng(20261101)


def tissue(width, height, cells):
    """Blobs on a smooth ground with a little noise, as in a stained section."""
    y, x = np.mgrid[0:height, 0:width]
    ground = 200 + 30 * np.sin(x / width * 5 + random.uniform(0, 6)) * np.cos(y / height * 4 + random.uniform(0, 6))
    planes = np.stack([ground, ground * 0.85, ground * 0.95], -1)
    for _ in range(cells):
        cx, cy, radius = random.uniform(0, width), random.uniform(0, height), random.uniform(4, 14)
        inside = np.exp(-(((x - cx) ** 2 + (y - cy) ** 2) / radius**2) ** 2)[:, :, None]
        planes = planes * (1 - inside) + np.array([90, 40, 130]) * inside
    planes += random.normal(0, 2, planes.shape)
    return Image.fromarray(np.clip(planes, 0, 255).astype(np.uint8))


def make_images():
    wide, tall, square = tissue(180, 96, 40), tissue(64, 260, 30), tissue(128, 128, 60)
    small = square.resize((64, 64))
    wide.convert("L").save(hashes / "wide-gray.png", optimize=True)
    tall.convert("L").save(hashes / "tall-gray.png", optimize=True)
    small.save(hashes / "square-rgb.png", optimize=True)
    mask = Image.linear_gradient("L").resize(small.size)
    Image.merge("RGBA", (*small.split(), mask)).save(hashes / "square-rgba.png", optimize=True)
    Image.merge("LA", (small.convert("L"), mask)).save(hashes / "square-gray-alpha.png", optimize=True)
    wide.quantize(32).save(hashes / "wide-palette.png", optimize=True)
    square.convert("1").save(hashes / "square-black-and-white.png", optimize=True)
    for quality in (30, 75, 95):
        for subsampling in ("4:4:4", "4:2:2", "4:2:0"):
            name = f"{subsampling.replace(':', '')}-{quality}.jpg"
            wide.save(hashes / f"wide-{name}", quality=quality, subsampling=subsampling)
            tall.save(hashes / f"tall-{name}", quality=quality, subsampling=subsampling, progressive=True)
    square.convert("L").save(hashes / "square-gray.jpg", quality=85)
    # One grey, and symmetric about both axes: coefficients that are 0 but for rounding.
    Image.new("L", (50, 40), 90).save(hashes / "flat-gray.png")
    Image.new("L", (50, 40), 0).save(hashes / "flat-black.png")
    half = np.asarray(wide.convert("L").crop((0, 0, 64, 48)))
    both = np.concatenate([half, half[:, ::-1]], 1)
    Image.fromarray(np.concatenate([both, both[::-1]])).save(hashes / "symmetric.png", optimize=True)


if __name__ == "__main__":
    hashes.mkdir(exist_ok=True)
    for old in hashes.iterdir():
        old.unlink()
    make_images()
    files = [path for path in [*images.iterdir(), *hashes.iterdir()] if not path.name.startswith("refused")]
    result = {
        "origin": {
            "script": "test/inference/make/hashes.py",
            "imagehash": imagehash.__version__,
            "pillow": PIL.__version__,
            "libjpeg-turbo": features.version_feature("libjpeg_turbo"),
            "numpy": np.__version__,
            "scipy": scipy.__version__,
        },
        "hashes": {f"{path.parent.name}/{path.name}": str(imagehash.phash(Image.open(path))) for path in sorted(files)},
    }
    (here / "expected" / "hashes.json").write_text(json.dumps(result, indent=1) + "\n")
