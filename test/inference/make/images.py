"""Makes the images of ../images and what Pillow, NumPy and torchvision make of them, ../expected/images.json.

    pip install numpy==2.4.6 pillow==13.0.0 torch==2.15.0 torchvision==0.29.2
    python test/inference/make/images.py

PNG files are written here rather than by Pillow, which writes neither interlacing nor 2 and 4 bits of gray, and
chooses filters itself.
"""
import hashlib
import json
import struct
import zlib
from pathlib import Path

import numpy as np
import PIL
import torch
import torchvision
from PIL import Image, ImageCms, features
from torchvision.transforms import functional
from torchvision.transforms.functional import InterpolationMode

here = Path(__file__).resolve().parent.parent
images = here / "images"
expected = here / "expected"
random = np.random.default_rng(20)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


# PNG

def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def paeth(a, b, c):
    p = a + b - c
    return min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]


def filter_row(kind, row, above, distance):
    result = bytearray([kind])
    for i, x in enumerate(row):
        a = row[i - distance] if i >= distance else 0
        b = above[i]
        c = above[i - distance] if i >= distance else 0
        predicted = (0, a, b, (a + b) // 2, paeth(a, b, c))[kind]
        result.append((x - predicted) % 256)
    return bytes(result)


def pack_row(samples, depth):
    if depth == 16:
        return samples.astype(">u2").tobytes()
    bits = "".join(format(int(s), f"0{depth}b") for s in samples.reshape(-1))
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits), 8))


ADAM7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]


def write_png(name, samples, colour, depth, interlaced=False, before=b"", parts=1):
    """samples: [height, width, samples per pixel]"""
    height, width, count = samples.shape
    distance = max(1, count * depth // 8)
    raw = b""
    for left, top, dx, dy in ADAM7 if interlaced else [(0, 0, 1, 1)]:
        part = samples[top::dy, left::dx]
        if part.size == 0:
            continue
        above = bytes(len(pack_row(part[0], depth)))
        for y, row in enumerate(part):
            packed = pack_row(row, depth)
            raw += filter_row((y + 4) % 5, packed, above, distance)
            above = packed
    stream = zlib.compress(raw, 9)
    size = -(-len(stream) // parts)
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, int(interlaced))
    data = b"".join(chunk(b"IDAT", stream[i : i + size]) for i in range(0, len(stream), size))
    text = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + before + data + chunk(b"IEND", b"")
    (images / name).write_bytes(text)


def make_pngs():
    kinds = [("gray", 0, 1, (1, 2, 4, 8)), ("palette", 3, 1, (1, 2, 4, 8)), ("gray-alpha", 4, 2, (8,)),
             ("rgb", 2, 3, (8,)), ("rgba", 6, 4, (8,))]
    for label, colour, count, depths in kinds:
        for depth in depths:
            for interlaced in (False, True):
                for width, height in ((1, 1), (3, 5), (21, 13)):
                    samples = random.integers(0, 2**depth, (height, width, count))
                    before = b""
                    if colour == 3:
                        before = chunk(b"PLTE", random.integers(0, 256, 3 * 2**depth, dtype=np.uint8).tobytes())
                    lace = "-interlaced" if interlaced else ""
                    write_png(f"{label}-{depth}{lace}-{width}x{height}.png", samples, colour, depth, interlaced, before)
    whole = random.integers(0, 256, (9, 13, 3))
    write_png("rgb-noise.png", whole, 2, 8, parts=7)
    write_png("rgb-transparent.png", whole, 2, 8, before=chunk(b"tRNS", struct.pack(">HHH", *whole[0, 0])))
    write_png("gray-transparent.png", whole[:, :, :1], 0, 8, before=chunk(b"tRNS", struct.pack(">H", whole[0, 0, 0])))
    colours = chunk(b"PLTE", bytes(range(30))) + chunk(b"tRNS", bytes(range(0, 200, 20)))
    write_png("palette-transparent.png", whole[:, :, :1] % 10, 3, 8, before=colours)
    ramp = np.add.outer(np.arange(17), np.arange(33))[:, :, None] * 5 % 256
    write_png("gray-ramp.png", ramp, 0, 8)


def make_refused():
    write_png("refused-rgb-16.png", random.integers(0, 65536, (3, 4, 3)), 2, 16)
    write_png("refused-gray-16.png", random.integers(0, 65536, (3, 4, 1)), 0, 16)
    frame = Image.new("RGB", (4, 3), "red")
    frame.save(images / "refused-animated.png", save_all=True, append_images=[Image.new("RGB", (4, 3), "blue")])
    Image.new("CMYK", (4, 3), (1, 2, 3, 4)).save(images / "refused-cmyk.jpg")
    frame.save(images / "refused.gif")
    frame.save(images / "refused.bmp")
    frame.save(images / "refused.tiff")
    frame.save(images / "refused.webp")


# JPEG

def scene(width, height):
    """Smooth colours, edges and some noise."""
    y, x = np.mgrid[0:height, 0:width]
    planes = [128 + 100 * np.sin(x / 9 + y / 17), 128 + 90 * np.cos(x / 5 - y / 11), (x * 3 + y * 2) % 256]
    image = np.stack(planes, -1) + random.normal(0, 6, (height, width, 3))
    image[height // 3 : height // 2, width // 4 : width // 2] = (250, 20, 40)
    return Image.fromarray(np.clip(image, 0, 255).astype(np.uint8))


def make_jpegs():
    number = 0
    for width, height in ((1, 1), (17, 13), (40, 33)):
        image = scene(width, height)
        for subsampling in ("4:4:4", "4:2:2", "4:2:0"):
            for progressive in (False, True):
                quality = (10, 25, 40, 60, 80, 95, 100)[number % 7]
                number += 1
                way = "progressive" if progressive else "baseline"
                name = f"{way}-{subsampling.replace(':', '')}-{quality}-{width}x{height}.jpg"
                image.save(images / name, quality=quality, subsampling=subsampling, progressive=progressive)
        image.convert("L").save(images / f"gray-{width}x{height}.jpg", quality=70)
        image.convert("L").save(images / f"gray-progressive-{width}x{height}.jpg", quality=90, progressive=True)
    image = scene(101, 67)
    image.save(images / "scene.jpg", quality=80)
    image.save(images / "restarts.jpg", quality=70, restart_marker_blocks=4)
    image.save(images / "stored-as-rgb.jpg", quality=80, keep_rgb=True)
    exif = Image.Exif()
    exif[0x0112] = 6
    image.save(images / "turned-by-exif.jpg", quality=60, exif=exif)
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes(12)  # the time at which it was made
    image.save(images / "with-profile.jpg", quality=60, icc_profile=bytes(profile))
    image.save(images / "scans-missing.jpg", quality=60, progressive=True)
    cut_scans(images / "scans-missing.jpg")


def cut_scans(path):
    """A progressive JPEG that ends after its third scan: complete, but coarse. Decoders smooth it."""
    data = path.read_bytes()
    scans = [i for i in range(len(data) - 1) if data[i : i + 2] == b"\xff\xda"]
    end = data.rfind(b"\xff\xc4", 0, scans[3])
    path.write_bytes(data[:end] + b"\xff\xd9")


# Expectations

def decode_all():
    decoded = {}
    for path in sorted(images.iterdir()):
        if path.name.startswith("refused"):
            continue
        image = Image.open(path)
        decoded[path.name] = {
            "width": image.width,
            "height": image.height,
            "rgb": sha256(image.convert("RGB").tobytes()),
            "gray": sha256(image.convert("L").tobytes()),
        }
    return decoded


names = ("nearest", "box", "bilinear", "hamming", "bicubic", "lanczos")


def resize_all():
    resized = []
    for file, mode in (("scene.jpg", "RGB"), ("gray-ramp.png", "L"), ("rgb-noise.png", "RGB")):
        image = Image.open(images / file).convert(mode)
        wide, high = image.size
        for width, height in ((7, 5), (wide, 11), (50, high), (2 * wide, 3 * high), (1, 1), (wide, high), (64, 200), (2 * wide, 3)):
            for name in names:
                result = image.resize((width, height), getattr(Image.Resampling, name.upper()))
                resized.append({
                    "file": file,
                    "channels": "gray" if mode == "L" else "rgb",
                    "resizing": {"width": width, "height": height, "interpolation": name},
                    "sha256": sha256(result.tobytes()),
                })
    return resized


def shorten_all():
    shortened = []
    for file in ("scene.jpg", "gray-8-21x13.png", "rgb-8-3x5.png", "gray-ramp.png"):
        image = Image.open(images / file).convert("RGB")
        for shorter in (1, 3, 13, 16, 31, 67, 100):
            result = functional.resize(image, shorter, InterpolationMode.BILINEAR)
            shortened.append({"file": file, "shorter": shorter, "width": result.width, "height": result.height,
                              "sha256": sha256(result.tobytes())})
    return shortened


def crop_all():
    """21 × 13 and 101 × 67, so remainders of both parities, and halves that round up and down."""
    cropped = []
    for file, sizes in (("rgb-8-21x13.png", ((21, 13), (20, 12), (19, 11), (18, 10), (17, 9), (1, 1), (2, 2))),
                        ("scene.jpg", ((64, 64), (63, 62), (100, 66), (98, 64), (97, 67)))):
        image = Image.open(images / file).convert("RGB")
        for width, height in sizes:
            result = functional.center_crop(image, [height, width])
            cropped.append({"file": file, "width": width, "height": height, "sha256": sha256(result.tobytes())})
    return cropped


imagenet = {"mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}
preprocessings = [
    {"channels": "rgb", "layout": "nchw"},
    {"channels": "rgb", "layout": "nchw", "divideBy": 255},
    {"channels": "rgb", "layout": "nchw", "divideBy": 255, **imagenet},
    {"channels": "bgr", "layout": "nchw", "divideBy": 255, **imagenet},
    {"channels": "rgb", "layout": "nhwc", "divideBy": 127.5, "mean": [1, 1, 1]},
    {"channels": "bgr", "layout": "nhwc", "mean": [103.939, 116.779, 123.68]},
    {"channels": "gray", "layout": "nchw", "divideBy": 255, "mean": [0.1307], "std": [0.3081]},
    {"channels": "gray", "layout": "nhwc", "divideBy": 0.1, "std": [3]},
    {"channels": "rgb", "layout": "nchw", "divideBy": 255, **imagenet,
     "resize": {"shorter": 40, "interpolation": "bilinear"}, "crop": {"width": 37, "height": 32}},
    {"channels": "gray", "layout": "nhwc", "divideBy": 255,
     "resize": {"width": 32, "height": 24, "interpolation": "bicubic"}},
]


def preprocess(path, rules):
    """The usual way on Pillow and NumPy; dims and float32."""
    image = Image.open(path).convert("L" if rules["channels"] == "gray" else "RGB")
    if "resize" in rules:
        size = rules["resize"]
        mode = InterpolationMode(size["interpolation"])
        image = functional.resize(image, size["shorter"] if "shorter" in size else [size["height"], size["width"]], mode)
    if "crop" in rules:
        image = functional.center_crop(image, [rules["crop"]["height"], rules["crop"]["width"]])
    array = np.asarray(image).reshape(image.height, image.width, -1)
    pixels = array[:, :, ::-1] if rules["channels"] == "bgr" else array
    values = pixels.astype(np.float32) / np.float32(rules.get("divideBy", 1))
    values = values - np.array(rules.get("mean", [0]), np.float32)
    values = values / np.array(rules.get("std", [1]), np.float32)
    if rules["layout"] == "nchw":
        values = values.transpose(2, 0, 1)
    assert values.dtype == np.float32
    check_with_torchvision(image, rules, values)
    return np.ascontiguousarray(values)


def check_with_torchvision(image, rules, values):
    """torchvision's transforms give the same bits where they exist for these rules."""
    if rules.get("divideBy") != 255 or rules["channels"] == "bgr":
        return
    tensor = functional.to_tensor(image)
    if "mean" in rules:
        tensor = functional.normalize(tensor, rules["mean"], rules["std"])
    if rules["layout"] == "nhwc":
        tensor = tensor.permute(1, 2, 0)
    assert np.array_equal(tensor.contiguous().numpy(), values)


def preprocess_all():
    tensors = []
    for file in ("scene.jpg", "rgb-8-3x5.png", "gray-ramp.png"):
        for rules in preprocessings:
            if "crop" in rules and file == "rgb-8-3x5.png":
                continue
            values = preprocess(images / file, rules)
            entry = {"file": file, "preprocessing": rules, "dims": list(values.shape), "sha256": sha256(values.tobytes())}
            if values.size <= 45:
                entry["values"] = [float(value) for value in values.reshape(-1)]
            tensors.append(entry)
    return tensors


if __name__ == "__main__":
    images.mkdir(exist_ok=True)
    expected.mkdir(exist_ok=True)
    for old in images.iterdir():
        old.unlink()
    make_pngs()
    make_jpegs()
    make_refused()
    result = {
        "origin": {
            "script": "test/inference/make/images.py",
            "pillow": PIL.__version__,
            "libjpeg-turbo": features.version_feature("libjpeg_turbo"),
            "numpy": np.__version__,
            "torch": torch.__version__,
            "torchvision": torchvision.__version__,
        },
        "decoded": decode_all(),
        "resized": resize_all(),
        "shortened": shorten_all(),
        "cropped": crop_all(),
        "tensors": preprocess_all(),
    }
    (expected / "images.json").write_text(json.dumps(result, indent=1) + "\n")
