"""Writes the models of test/model/models: small, real, and converted as their users convert them.

Made with Python 3.11, scikit-learn 1.9.1, skl2onnx 1.20.0, xgboost 3.2.0, lightgbm 4.7.0, onnxmltools 1.16.0 and
onnx 1.23.2; expected.json holds what onnxruntime 1.32.0 gives for the rows in it. Run from the root of the repository,
then `npm run format`:

    python test/model/make/models.py
"""

import json
from pathlib import Path

import lightgbm
import numpy as np
import onnx
import onnxmltools
import onnxruntime
import xgboost
from onnx import TensorProto, helper, numpy_helper
from onnxmltools.convert.common.data_types import FloatTensorType as OtherFloatTensorType
from skl2onnx import convert_sklearn
from skl2onnx.common.data_types import FloatTensorType
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

TARGET = Path(__file__).parent.parent / "models"
COLUMNS = 4
random = np.random.default_rng(7)
rows = random.normal(size=(200, COLUMNS)).astype(np.float32)
positive = (rows[:, 0] + 0.5 * rows[:, 1] * rows[:, 2] > 0).astype(int)
names = np.where(positive == 1, "malignant", "benign")


def sklearn_model(classifier, labels, **options):
    fitted = make_pipeline(StandardScaler(), classifier).fit(rows, labels)
    inputs = [("input", FloatTensorType([None, COLUMNS]))]
    keyed = {id(fitted): options} if options else None
    return convert_sklearn(fitted, initial_types=inputs, options=keyed, target_opset={"": 17, "ai.onnx.ml": 3})


def boosted():
    return GradientBoostingClassifier(n_estimators=5, max_depth=2, random_state=7)


def xgboost_model():
    fitted = xgboost.XGBClassifier(n_estimators=5, max_depth=2, random_state=7).fit(rows, positive)
    return onnxmltools.convert_xgboost(
        fitted, initial_types=[("input", OtherFloatTensorType([None, COLUMNS]))], target_opset=15
    )


def lightgbm_model():
    fitted = lightgbm.LGBMClassifier(n_estimators=5, num_leaves=4, random_state=7, verbose=-1).fit(rows, positive)
    return onnxmltools.convert_lightgbm(
        fitted, initial_types=[("input", OtherFloatTensorType([None, COLUMNS]))], target_opset=15
    )


def torch_export():
    """The nodes, names and metadata that torch.onnx.export writes for a small convolutional network."""

    def weights(name, *shape):
        return numpy_helper.from_array(random.normal(scale=0.3, size=shape).astype(np.float32), name)

    nodes = [
        helper.make_node("Conv", ["input", "conv.weight", "conv.bias"], ["conv2d"], "node_conv2d", pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["conv2d"], ["relu"], "node_relu"),
        helper.make_node("MaxPool", ["relu"], ["pool"], "node_pool", kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Flatten", ["pool"], ["flat"], "node_flatten", axis=1),
        helper.make_node("Gemm", ["flat", "fc.weight", "fc.bias"], ["linear"], "node_linear", transB=1),
        helper.make_node("Softmax", ["linear"], ["probabilities"], "node_softmax", axis=-1),
    ]
    for node in nodes:
        helper.set_model_props(node, {"pkg.torch.onnx.fx_node": f"%{node.output[0]}", "namespace": ": Net"})
    graph = helper.make_graph(
        nodes,
        "main_graph",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["batch", 1, 8, 8])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", 2])],
        [weights("conv.weight", 2, 1, 3, 3), weights("conv.bias", 2), weights("fc.weight", 2, 32), weights("fc.bias", 2)],
        value_info=[helper.make_tensor_value_info("relu", TensorProto.FLOAT, ["batch", 2, 8, 8])],
    )
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid("pkg.onnxscript.torch_lib", 1)]
    model = helper.make_model(graph, producer_name="pytorch", producer_version="2.9.0", opset_imports=opsets)
    model.ir_version = 10
    helper.set_model_props(model, {"pkg.torch.export.ExportedProgram.graph_signature": "x" * 200})
    return model


MODELS = {
    "logistic-zipmap": sklearn_model(LogisticRegression(), names),
    "logistic-tensor": sklearn_model(LogisticRegression(), names, zipmap=False),
    "boosting-zipmap": sklearn_model(boosted(), positive),
    "boosting-tensor": sklearn_model(boosted(), positive, zipmap=False),
    "xgboost": xgboost_model(),
    "lightgbm": lightgbm_model(),
    "torch": torch_export(),
}


def scores(session: onnxruntime.InferenceSession, feed: np.ndarray) -> list[list[float]]:
    last = session.run([session.get_outputs()[-1].name], {session.get_inputs()[0].name: feed})[0]
    table = [[row[key] for key in row] for row in last] if isinstance(last, list) else last.tolist()
    return [[float(value) for value in row] for row in table]


TARGET.mkdir(exist_ok=True)
expected = {}
for name, model in MODELS.items():
    onnx.checker.check_model(model)
    data = model.SerializeToString(deterministic=True)
    (TARGET / f"{name}.onnx").write_bytes(data)
    session = onnxruntime.InferenceSession(data)
    shape = [3, 1, 8, 8] if name == "torch" else [3, COLUMNS]
    feed = np.random.default_rng(1).normal(size=shape).astype(np.float32)
    expected[name] = {
        "input": session.get_inputs()[0].name,
        "output": session.get_outputs()[-1].name,
        "dims": shape,
        "data": [float(value) for value in feed.ravel()],
        "scores": scores(session, feed),
    }
(TARGET / "expected.json").write_text(json.dumps(expected, indent=2) + "\n")
