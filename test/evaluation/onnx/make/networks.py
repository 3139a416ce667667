"""Networks of PyTorch, by both of its exporters. The header of common.py says what it is made with."""

import io
import tempfile
import warnings
from pathlib import Path

import numpy as np
import torch
import torchvision.transforms.functional as functional
from PIL import Image
from torch import nn
from torchvision.transforms import InterpolationMode

from common import DATA, Collection, numbers, read_samples, run, run_one_by_one, sigmoid, softmax

warnings.filterwarnings("ignore")
torch.manual_seed(11)
torch.set_num_threads(1)
rows = read_samples()
ABCD = ["a", "b", "c", "d"]
X = numbers(rows, ABCD)
NAMED = {"classes": ["benign", "malignant"], "positive": "malignant", "label": "label"}

collection = Collection("networks")


def newer(module, example, names, dynamic=True):
    """By the exporter of torch.export, the default of PyTorch."""
    shapes = tuple({0: torch.export.Dim("batch")} for _ in example) if dynamic else None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.onnx"
        torch.onnx.export(
            module,
            example,
            path,
            input_names=names[:-1],
            output_names=names[-1:],
            dynamo=True,
            dynamic_shapes=shapes,
            external_data=False,
            verbose=False,
        )
        return path.read_bytes()


def older(module, example, names, dynamic=True):
    """By the exporter of TorchScript."""
    target = io.BytesIO()
    axes = {name: {0: "batch"} for name in names} if dynamic else None
    torch.onnx.export(
        module,
        example,
        target,
        input_names=names[:-1],
        output_names=names[-1:],
        dynamo=False,
        dynamic_axes=axes,
        opset_version=17,
    )
    return target.getvalue()


def outputs(module, *inputs):
    with torch.no_grad():
        return module(*[torch.from_numpy(one) for one in inputs]).numpy()


def spread(module, feeds):
    """Untrained networks give nearly one number: their last layer is scaled, so that scores differ."""
    last = [one for one in module.modules() if isinstance(one, nn.Linear)][-1]
    seen = []
    hook = last.register_forward_hook(lambda _, given, result: seen.append(result))
    outputs(module, *feeds.values())
    hook.remove()
    mean, std = seen[0].mean(dim=0), seen[0].std(dim=0) / 2
    with torch.no_grad():
        last.bias.copy_((last.bias - mean) / std)
        last.weight.div_(std[:, None])


def add(name, module, export, feeds, score, inputs, after, dynamic=True, **more):
    """after: from the table of outputs to scores, as the policy asks for it."""
    module.eval()
    spread(module, feeds)
    batch = 2 if dynamic else 1
    example = tuple(torch.from_numpy(value[:batch]) for value in feeds.values())
    model = export(module, example, [*feeds, "y"], dynamic)
    runtime = (run if dynamic else run_one_by_one)(model, feeds, "y")
    table = lambda values: np.asarray(values).reshape(len(rows), -1)
    source = {"inputs": inputs, "score": {"output": "y", **score}}
    collection.add(
        name, model, source, after(table(runtime)), after(table(outputs(module, *feeds.values()))), **more, **NAMED
    )


def perceptron(width):
    return nn.Sequential(
        nn.Linear(4, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 8), nn.GELU(), nn.Linear(8, width)
    )


class Squeezed(nn.Module):
    """The shape that many training loops ask for: one number for each sample, without an axis of its own."""

    def __init__(self):
        super().__init__()
        self.inner = perceptron(1)

    def forward(self, x):
        return torch.sigmoid(self.inner(x)).squeeze()


class TwoInputs(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(128, 4)
        self.inner = nn.Linear(8, 1)

    def forward(self, x, age):
        return torch.sigmoid(self.inner(torch.cat([x, self.embedding(age).squeeze(1)], dim=1)))


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Linear(12, 8)
        self.block = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True, dropout=0.1)
        self.head = nn.Linear(8, 2)

    def forward(self, x):
        return self.head(self.block(self.embed(x)).mean(dim=1))


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(2, 6, batch_first=True)
        self.head = nn.Linear(6, 1)

    def forward(self, x):
        states, _ = self.lstm(x.transpose(1, 2))
        return self.head(states[:, -1])


one = lambda table: sigmoid(table[:, 0])
two = lambda table: softmax(table)[:, 1]
by_table = {"X": ABCD}
add("torch-sigmoid", perceptron(1), newer, {"X": X}, {"transform": "sigmoid"}, by_table, one)
add("torch-softmax", perceptron(2), newer, {"X": X}, {"transform": "softmax"}, by_table, two)
add("torch-fixed", perceptron(2), newer, {"X": X}, {"transform": "softmax"}, by_table, two, dynamic=False)
add("torchscript-sigmoid", perceptron(1), older, {"X": X}, {"transform": "sigmoid"}, by_table, one)
add("torchscript-softmax", perceptron(2), older, {"X": X}, {"transform": "softmax"}, by_table, two)
add("torchscript-fixed", perceptron(2), older, {"X": X}, {"transform": "softmax"}, by_table, two, dynamic=False)
add("torchscript-squeezed", Squeezed(), older, {"X": X}, {}, by_table, lambda table: table[:, 0])
ages = numbers(rows, ["age"], np.int64)
add(
    "torch-two-inputs",
    TwoInputs(),
    newer,
    {"X": X, "age": ages},
    {},
    {"X": ABCD, "age": "age"},
    lambda table: table[:, 0],
)
logits = perceptron(1)
add("torch-logits", logits, newer, {"X": X}, {}, by_table, lambda table: table[:, 0], threshold=-2.5)

# Signals: a file for each sample, and one file for all.
stack = np.load(DATA / "signals.npy")
stacked = stack[[int(row["position"]) for row in rows]]
single = np.stack([np.load(DATA / row["signal"]) for row in rows])
of_stack = {"signal": {"npy-file": "signals.npy", "row": "position"}}
of_files = {"signal": {"npy": "signal"}}
add("lstm-stack", Recurrent(), newer, {"signal": stacked}, {"transform": "sigmoid"}, of_stack, one)
add("lstm-files", Recurrent(), older, {"signal": single}, {"transform": "sigmoid"}, of_files, one)
add("attention-files", Attention(), older, {"signal": single}, {"transform": "softmax"}, of_files, two)
add("attention-fixed", Attention(), older, {"signal": stacked}, {"transform": "softmax"}, of_stack, two, dynamic=False)

# Images.
MEAN, STD = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]


def picture(name, prepare, mode="RGB", mean=MEAN, std=STD):
    image = prepare(Image.open(DATA / name).convert(mode))
    return functional.normalize(functional.to_tensor(image), mean, std).numpy()


def pictures(prepare, **more):
    tensors = {name: picture(name, prepare, **more) for name in {row["image"] for row in rows}}
    return np.stack([tensors[row["image"]] for row in rows])


def convolution(channels, width):
    return nn.Sequential(
        nn.Conv2d(channels, 6, 3, padding=1),
        nn.BatchNorm2d(6),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(6, 8, 3),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, width),
    )


def shorter_then_crop(image):
    return functional.center_crop(functional.resize(image, 10, InterpolationMode.BILINEAR), [8, 8])


def to_size(image):
    return functional.resize(image, [8, 10], InterpolationMode.BICUBIC)


common = {"image": "image", "divide-by": 255}
coloured = {**common, "mean": MEAN, "std": STD}
torchvision_like = {
    **coloured,
    "resize": {"shorter": 10, "interpolation": "bilinear"},
    "crop": {"width": 8, "height": 8},
}
resized = {
    **common,
    "resize": {"width": 10, "height": 8, "interpolation": "bicubic"},
    "channels": "gray",
    "mean": [0.5],
    "std": [0.25],
}
crops = pictures(shorter_then_crop)
add("cnn", convolution(3, 2), newer, {"image": crops}, {"transform": "softmax"}, {"image": torchvision_like}, two)
add(
    "cnn-fixed",
    convolution(3, 1),
    older,
    {"image": crops},
    {"transform": "sigmoid"},
    {"image": torchvision_like},
    one,
    dynamic=False,
)
grays = pictures(to_size, mode="L", mean=[0.5], std=[0.25])
add("cnn-gray", convolution(1, 1), newer, {"image": grays}, {"transform": "sigmoid"}, {"image": resized}, one)


class ChannelsLast(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = convolution(3, 2)

    def forward(self, image):
        return torch.softmax(self.inner(image.permute(0, 3, 1, 2)), dim=1)


last = np.ascontiguousarray(crops[:, ::-1].transpose(0, 2, 3, 1))
reverse = {**torchvision_like, "channels": "bgr", "layout": "nhwc", "mean": MEAN[::-1], "std": STD[::-1]}
add("cnn-nhwc-bgr", ChannelsLast(), newer, {"image": last}, {}, {"image": reverse}, lambda table: table[:, 1])


class Bytes(nn.Module):
    """Pixels go in as they are."""

    def __init__(self):
        super().__init__()
        self.inner = convolution(3, 1)

    def forward(self, image):
        return torch.sigmoid(self.inner(image.to(torch.float32) / 255))


pixels = np.stack(
    [np.asarray(shorter_then_crop(Image.open(DATA / row["image"]).convert("RGB"))).transpose(2, 0, 1) for row in rows]
)
plain = {"image": "image", "resize": torchvision_like["resize"], "crop": torchvision_like["crop"]}
add(
    "cnn-uint8",
    Bytes(),
    newer,
    {"image": np.ascontiguousarray(pixels)},
    {},
    {"image": plain},
    lambda table: table[:, 0],
)

collection.write()
