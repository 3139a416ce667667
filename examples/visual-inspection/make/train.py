"""Trains the two models on the training ampoules and writes them, with make/plan.json, what the training half says.

Usage: python make/train.py, after make/draw.py.

Made with Python 3.11.7, numpy 2.4.6, Pillow 13.0.0, torch 2.15.0, onnx 1.23.2, onnxscript 0.7.2 on one thread of an
x86-64 processor. The same versions on the same kind of processor give the same bytes.
"""

import csv
import json
from pathlib import Path

import numpy
import onnx
import torch
from PIL import Image
from torch import nn

ROOT = Path(__file__).resolve().parent.parent
SEED = 2026
WIDTH, HEIGHT = 48, 64
MEAN, STD = 0.65, 0.15
THRESHOLD = 0.3
FOLDS = 4
DEFECTS = ("crack", "particle", "fill_level", "stain")
CHANNELS = 16
BATCH = 32
RELEASED = {"epochs": 120}
# For fewer missed cracks and stains, and fewer bubbles that are taken for particles.
RETRAINED = {"epochs": 160, "weights": {"crack": 3.0, "stain": 3.0, "particle": 0.15}}


class Inspector(nn.Module):
    """Three convolutions, then the mean and the maximum of each channel over the whole image, then one logit."""

    def __init__(self):
        super().__init__()
        self.register_buffer("height", torch.linspace(-1, 1, HEIGHT).reshape(1, 1, HEIGHT, 1))
        self.layers = nn.Sequential(
            nn.Conv2d(2, CHANNELS // 2, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(CHANNELS // 2, CHANNELS, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1), nn.ReLU(),
        )
        self.logit = nn.Linear(2 * CHANNELS, 1)

    def forward(self, image):
        position = image * 0 + self.height  # how far down: a fill level is a place
        features = self.layers(torch.cat([image, position], dim=1))
        return self.logit(torch.cat([features.mean(dim=(2, 3)), features.amax(dim=(2, 3))], dim=1))


def read_training_samples():
    with open(ROOT / "data/manifest.csv", newline="", encoding="utf-8") as file:
        return [sample for sample in csv.DictReader(file) if sample["split"] == "train"]


def tensor(samples):
    """float32 [N, 1, H, W], as the policy pins it."""
    images = []
    for sample in samples:
        with Image.open(ROOT / sample["file"]) as image:
            images.append(numpy.asarray(image, dtype=numpy.float32))
    pixels = numpy.stack(images)[:, None] / numpy.float32(255)
    return torch.from_numpy((pixels - numpy.float32(MEAN)) / numpy.float32(STD))


def is_defect(samples):
    return numpy.array([sample["label"] == "defect" for sample in samples])


def vary(images):
    """Some mirrored, all moved sideways by up to two pixels, some light taken or given."""
    mirrored = torch.rand(len(images)) < 0.5
    images = torch.where(mirrored[:, None, None, None], images.flip(3), images)
    images = torch.roll(images, int(torch.randint(-2, 3, ())), dims=3)
    return images + 0.15 * torch.randn(len(images), 1, 1, 1) + 0.08 * torch.randn(images.shape)


def train(samples, epochs, weights={}):
    torch.manual_seed(SEED)
    model = Inspector()
    images, targets = tensor(samples), torch.from_numpy(is_defect(samples).astype(numpy.float32))[:, None]
    own = torch.tensor([[weights.get(sample["defect"], 1.0)] for sample in samples])
    optimizer = torch.optim.Adam(model.parameters())
    steps = epochs * -(-len(samples) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.01, total_steps=steps)
    loss = nn.functional.binary_cross_entropy_with_logits
    for _ in range(epochs):
        order = torch.randperm(len(samples))
        for batch in order.split(BATCH):
            optimizer.zero_grad()
            loss(model(vary(images[batch])), targets[batch], weight=own[batch]).backward()
            optimizer.step()
            schedule.step()
    return model.eval()


def probabilities(model, samples):
    with torch.no_grad():
        return torch.sigmoid(model(tensor(samples)))[:, 0].numpy()


def folds(samples):
    """All views of an ampoule in one fold; the ampoules of each kind of defect are dealt in turn."""
    kinds = {sample["ampoule"]: sample["defect"] for sample in samples}
    order = sorted(kinds, key=lambda ampoule: (kinds[ampoule], ampoule))
    return {ampoule: index % FOLDS for index, ampoule in enumerate(order)}


def cross_validate(samples):
    """Score of each training image by a model that has seen no view of its ampoule."""
    fold_of = folds(samples)
    own = numpy.array([fold_of[sample["ampoule"]] for sample in samples])
    scores = numpy.zeros(len(samples), dtype=numpy.float32)
    for fold in range(FOLDS):
        seen = [sample for sample, number in zip(samples, own) if number != fold]
        left_out = [sample for sample, number in zip(samples, own) if number == fold]
        scores[own == fold] = probabilities(train(seen, **RELEASED), left_out)
    return scores


def clustered(correct, ampoules):
    """Successes, trials and design effect of a proportion whose samples come in clusters (Rao, Scott 1992)."""
    names = sorted(set(ampoules))
    x = numpy.array([correct[ampoules == name].sum() for name in names])
    m = numpy.array([(ampoules == name).sum() for name in names])
    n, k = m.sum(), len(names)
    p = x.sum() / n
    effect = None
    if 0 < p < 1:
        effect = round(float(k / (k - 1) * ((x - p * m) ** 2).sum() / (n * p * (1 - p))), 3)
    return {"successes": int(x.sum()), "trials": int(n), "clusters": k, "designEffect": effect}


def auroc(truth, scores):
    return round(float(numpy.heaviside(scores[truth][:, None] - scores[~truth][None, :], 0.5).mean()), 4)


def plan(samples):
    """What the training half alone says of the released kind of model."""
    scores = cross_validate(samples)
    truth, called = is_defect(samples), scores >= THRESHOLD
    ampoules = numpy.array([sample["ampoule"] for sample in samples])
    kind = numpy.array([sample["defect"] for sample in samples])
    return {
        "sensitivity": clustered(called[truth], ampoules[truth]),
        "specificity": clustered(~called[~truth], ampoules[~truth]),
        **{f"sensitivity, {d}": clustered(called[kind == d], ampoules[kind == d]) for d in DEFECTS},
        "auroc": auroc(truth, scores),
    }


def export(model, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    program = torch.onnx.export(
        model, (torch.zeros(2, 1, HEIGHT, WIDTH),), input_names=["image"], output_names=["logits"], opset_version=18,
        dynamic_shapes=({0: torch.export.Dim("N")},), dynamo=True, external_data=False, verbose=False,
    )
    exported = program.model_proto
    for node in exported.graph.node:  # where the code stood is no part of the model
        del node.metadata_props[:]
        node.doc_string = ""
    del exported.graph.metadata_props[:]
    for value in [*exported.graph.value_info, *exported.graph.input, *exported.graph.output]:
        del value.metadata_props[:]
    for value in exported.graph.initializer:
        del value.metadata_props[:]
    exported.graph.name = "inspector"
    onnx.checker.check_model(exported, full_check=True)
    path.write_bytes(exported.SerializeToString(deterministic=True))


def main():
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    samples = read_training_samples()
    (ROOT / "make/plan.json").write_text(json.dumps(plan(samples), indent=2) + "\n", encoding="utf-8")
    export(train(samples, **RELEASED), ROOT / "model/inspector.onnx")
    export(train(samples, **RETRAINED), ROOT / "pull-requests/retrained/model/inspector.onnx")


if __name__ == "__main__":
    main()
