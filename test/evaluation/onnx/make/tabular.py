"""Models of tables: scikit-learn, XGBoost, LightGBM, CatBoost. The header of common.py says what it is made with."""

import tempfile
import warnings
from pathlib import Path

import catboost
import lightgbm
import numpy as np
import onnx
import onnxmltools
import pandas
import xgboost
from onnxmltools.convert.common.data_types import FloatTensorType as OtherFloatTensorType
from skl2onnx import to_onnx
from skl2onnx.common.data_types import DoubleTensorType, FloatTensorType, Int64TensorType, StringTensorType
from sklearn.calibration import CalibratedClassifierCV
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import (
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    HistGradientBoostingClassifier,
    RandomForestClassifier,
    VotingClassifier,
)
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC, LinearSVC
from sklearn.tree import DecisionTreeClassifier

from common import MODELS, Collection, numbers, read_samples, run, texts

warnings.filterwarnings("ignore")


def as_integers(make_attribute):
    """HistGradientBoosting is converted to booleans, which protobuf 7 does not take for the integers they are."""

    def make(key, value, *more, **named):
        if isinstance(value, list) and any(isinstance(one, (bool, np.bool_)) for one in value):
            value = [int(one) for one in value]
        return make_attribute(key, value, *more, **named)

    return make


onnx.helper.make_attribute = as_integers(onnx.helper.make_attribute)
rows = read_samples()
ABCD = ["a", "b", "c", "d"]
X = numbers(rows, ABCD)
WITH_GAPS = numbers(rows, [*ABCD, "e"])


# Training data of their own, from the same law as the samples.
random = np.random.default_rng(7)
many = random.normal(size=(400, 5))
many_flags = (many[:, 0] + many[:, 1] * many[:, 2] + 0.3 * many[:, 3] + random.normal(size=400) * 0.6 > 0).astype(int)
many_names = np.where(many_flags == 1, "malignant", "benign")
train = many[:, :4].astype(np.float32)
gaps = np.where(random.random(many.shape) < 0.1, np.nan, many).astype(np.float32)

collection = Collection("tabular")
OPSET = {"": 18, "ai.onnx.ml": 3}
FLOATS = [("X", FloatTensorType([None, 4]))]
NAMED = {"classes": ["benign", "malignant"], "positive": "malignant", "label": "label"}
FLAGS = {"classes": [0, 1], "positive": 1, "label": "outcome"}


def sklearn_model(fitted, types=FLOATS, **options):
    return to_onnx(
        fitted, initial_types=types, options={id(fitted): options} if options else None, target_opset=OPSET
    ).SerializeToString()


def add_classifier(name, fitted, zipmap, labels, types=FLOATS, inputs=None, feeds=None, table=X, **more):
    """One whose probabilities are the score."""
    model = sklearn_model(fitted, types, zipmap=zipmap)
    output = "output_probability" if zipmap else "probabilities"
    table_of = run(model, feeds or {"X": table}, output)
    column = list(fitted.classes_).index(labels["positive"])
    source = {"inputs": inputs or {"X": ABCD}, "score": {"output": output}, **more}
    collection.add(name, model, source, table_of[:, column], fitted.predict_proba(table)[:, column], **labels)
    return model


logistic = make_pipeline(StandardScaler(), LogisticRegression()).fit(train, many_names)
add_classifier("logistic", logistic, True, NAMED)
add_classifier("logistic-tensor", logistic, False, NAMED)
add_classifier(
    "logistic-flags", make_pipeline(StandardScaler(), LogisticRegression()).fit(train, many_flags), True, FLAGS
)
# The positive class comes first here, so that its column is 0.
reverse = LogisticRegression().fit(train, np.where(many_flags == 1, "carcinoma", "fibroma"))
model = sklearn_model(reverse, zipmap=True)
collection.add(
    "logistic-positive-first",
    model,
    {"inputs": {"X": ABCD}, "score": {"output": "output_probability"}},
    run(model, {"X": X}, "output_probability")[:, 0],
    reverse.predict_proba(X)[:, 0],
    classes=["fibroma", "carcinoma"],
    positive="carcinoma",
    label="diagnosis",
)
add_classifier("forest", RandomForestClassifier(8, max_depth=4, random_state=1).fit(train, many_names), True, NAMED)
boosting = GradientBoostingClassifier(n_estimators=12, max_depth=3, random_state=1).fit(train, many_flags)
add_classifier("gradient-boosting", boosting, False, FLAGS)
hist = HistGradientBoostingClassifier(max_iter=12, max_leaf_nodes=8, random_state=1).fit(gaps, many_names)
FIVE = {"X": [*ABCD, "e"]}
add_classifier(
    "hist-gradient-boosting", hist, True, NAMED, [("X", FloatTensorType([None, 5]))], FIVE, table=WITH_GAPS, fill="nan"
)
svc = SVC(probability=True, random_state=1).fit(train[:120], many_names[:120])
add_classifier("svc", svc, False, NAMED)
mlp = make_pipeline(StandardScaler(), MLPClassifier((12, 6), max_iter=300, random_state=1)).fit(train, many_flags)
add_classifier("mlp", mlp, True, FLAGS)
add_classifier("naive-bayes", GaussianNB().fit(train, many_names), True, NAMED)
add_classifier("neighbours", KNeighborsClassifier(5).fit(train[:60], many_flags[:60]), False, FLAGS)
calibrated = CalibratedClassifierCV(DecisionTreeClassifier(max_depth=3, random_state=1), method="sigmoid", cv=3)
add_classifier("calibrated", calibrated.fit(train, many_flags), True, FLAGS)
voting = VotingClassifier(
    [("nb", GaussianNB()), ("lr", LogisticRegression())], voting="soft", flatten_transform=False
).fit(train, many_flags)
add_classifier("voting", voting, True, FLAGS)

# Medians stand in for what is missing: the model does it, or the policy.
imputing = make_pipeline(SimpleImputer(strategy="median"), LogisticRegression()).fit(gaps, many_names)
add_classifier("imputer", imputing, True, NAMED, [("X", FloatTensorType([None, 5]))], FIVE, table=WITH_GAPS, fill="nan")
filled = np.where(np.isnan(WITH_GAPS), np.float32(-0.25), WITH_GAPS)
plain = LogisticRegression().fit(np.nan_to_num(gaps, nan=-0.25), many_names)
add_classifier(
    "filled-by-policy", plain, False, NAMED, [("X", FloatTensorType([None, 5]))], FIVE, table=filled, fill={"e": -0.25}
)

# Doubles and whole numbers.
double = make_pipeline(StandardScaler(), LogisticRegression()).fit(many[:, :4], many_flags)
doubles = numbers(rows, ABCD, np.float64)
add_classifier("double", double, False, FLAGS, [("X", DoubleTensorType([None, 4]))], table=doubles)
whole = random.integers(-(2**40), 2**40, (400, 1))
ages = random.integers(18, 95, (400, 1))
tree = DecisionTreeClassifier(max_depth=4, random_state=1).fit(
    np.hstack([ages, whole // 2**30]), (ages[:, 0] > 55).astype(int) ^ (whole[:, 0] > 0)
)
integers = numbers(rows, ["age", "dose"], np.int64)
add_classifier("int64", tree, False, FLAGS, [("X", Int64TensorType([None, 2]))], {"X": ["age", "dose"]}, table=integers)

# A pipeline with an input for each column, numbers and texts.


frame = pandas.DataFrame(
    {"a": many[:, 0], "age": ages[:, 0], "e": gaps[:, 4].astype(float)}
    | {"sex": random.choice(["female", "male"], 400), "site": random.choice(["north", "south", "Übersee, west"], 400)}
)
target = np.where(
    frame.a + (frame.age - 55) / 40 + (frame.sex == "male") * 0.6 + random.normal(size=400) * 0.4 > 0,
    "malignant",
    "benign",
)
steps = ColumnTransformer(
    [
        ("numbers", make_pipeline(SimpleImputer(strategy="mean"), StandardScaler()), ["a", "age", "e"]),
        ("texts", OneHotEncoder(handle_unknown="ignore"), ["sex", "site"]),
    ]
)
pipeline = make_pipeline(steps, LogisticRegression()).fit(frame, target)
types = [
    ("a", FloatTensorType([None, 1])),
    ("age", FloatTensorType([None, 1])),
    ("e", FloatTensorType([None, 1])),
    ("sex", StringTensorType([None, 1])),
    ("site", StringTensorType([None, 1])),
]
feeds = {name: numbers(rows, [name]) for name in ("a", "age", "e")} | {
    name: texts(rows, [name]) for name in ("sex", "site")
}
samples = pandas.DataFrame({name: value[:, 0] for name, value in feeds.items()})
by_column = {name: name for name in feeds}
add_classifier("pipeline", pipeline, True, NAMED, types, by_column, feeds, samples, fill={"e": "nan"})

# Texts alone, in one input of several columns, with a text for what is missing.
words = frame[["sex", "site"]].to_numpy(dtype=object)
encoded = make_pipeline(
    OneHotEncoder(handle_unknown="ignore"), RandomForestClassifier(4, max_depth=3, random_state=1)
).fit(words, target)
given = texts(rows, ["group", "site"])
given[given == ""] = "unknown"
add_classifier(
    "texts",
    encoded,
    True,
    NAMED,
    [("X", StringTensorType([None, 2]))],
    {"X": ["group", "site"]},
    table=given,
    fill={"group": "unknown"},
)

# What is no probability.
scores = LogisticRegression().fit(train, many_flags)
model = sklearn_model(scores, raw_scores=True, zipmap=False)
raw = run(model, {"X": X}, "probabilities")
collection.add(
    "decision-function",
    model,
    {"inputs": {"X": ABCD}, "score": {"output": "probabilities", "column": 1}},
    raw[:, 1],
    scores.decision_function(X),
    threshold=-0.25,
    **FLAGS,
)
# Says that its output has one column, and gives two: onnxruntime for Python takes it, its WebAssembly build does not.
(MODELS / "declared-otherwise.onnx").write_bytes(sklearn_model(LinearSVC().fit(train, many_flags), raw_scores=True))
margins = SVC().fit(train[:120], many_names[:120])
model = sklearn_model(margins, raw_scores=True, zipmap=False)
raw = run(model, {"X": X}, "probabilities")
collection.add(
    "svc-decision-function",
    model,
    {"inputs": {"X": ABCD}, "score": {"output": "probabilities"}},
    raw[:, 1],
    margins.decision_function(X),
    threshold=1.25,
    **NAMED,
)
regressor = GradientBoostingRegressor(n_estimators=12, random_state=1).fit(train, 20 + 5 * many[:, 0] + many[:, 1])
model = sklearn_model(regressor)
collection.add(
    "regressor",
    model,
    {"inputs": {"X": ABCD}, "score": {"output": "variable"}},
    run(model, {"X": X}, "variable"),
    regressor.predict(X),
    threshold=20.5,
    **FLAGS,
)

# Labels alone.
model = sklearn_model(logistic, zipmap=True)
collection.add(
    "labels",
    model,
    {"inputs": {"X": ABCD}, "predicted": {"output": "output_label"}},
    run(model, {"X": X}, "output_label"),
    logistic.predict(X),
    **NAMED,
)
model = sklearn_model(boosting, zipmap=False)
source = {"inputs": {"X": ABCD}, "predicted": {"output": "label", "labels": {"0": "benign", "1": "malignant"}}}
of_flag = np.array(["benign", "malignant"])
collection.add(
    "labels-of-flags", model, source, of_flag[run(model, {"X": X}, "label")], of_flag[boosting.predict(X)], **NAMED
)

# Other libraries.
OTHER = [("X", OtherFloatTensorType([None, 4]))]
forest = xgboost.XGBClassifier(n_estimators=10, max_depth=3, random_state=1, n_jobs=1).fit(train, many_flags)
model = onnxmltools.convert_xgboost(forest, initial_types=OTHER, target_opset=15).SerializeToString()
collection.add(
    "xgboost",
    model,
    {"inputs": {"X": ABCD}, "score": {"output": "probabilities"}},
    run(model, {"X": X}, "probabilities")[:, 1],
    forest.predict_proba(X)[:, 1],
    **NAMED,
)
with_gaps = xgboost.XGBClassifier(n_estimators=10, max_depth=3, random_state=1, n_jobs=1).fit(gaps, many_flags)
model = onnxmltools.convert_xgboost(
    with_gaps, initial_types=[("X", OtherFloatTensorType([None, 5]))], target_opset=15
).SerializeToString()
source = {"inputs": FIVE, "score": {"output": "probabilities"}, "fill": "nan"}
collection.add(
    "xgboost-missing",
    model,
    source,
    run(model, {"X": WITH_GAPS}, "probabilities")[:, 1],
    with_gaps.predict_proba(WITH_GAPS)[:, 1],
    **FLAGS,
)
for zipmap in (True, False):
    light = lightgbm.LGBMClassifier(n_estimators=10, num_leaves=6, random_state=1, n_jobs=1, verbose=-1).fit(
        gaps, many_flags
    )
    model = onnxmltools.convert_lightgbm(
        light, initial_types=[("X", OtherFloatTensorType([None, 5]))], target_opset=15, zipmap=zipmap
    ).SerializeToString()
    source = {"inputs": FIVE, "score": {"output": "probabilities"}, "fill": "nan"}
    collection.add(
        "lightgbm" if zipmap else "lightgbm-tensor",
        model,
        source,
        run(model, {"X": WITH_GAPS}, "probabilities")[:, 1],
        light.predict_proba(WITH_GAPS)[:, 1],
        **NAMED,
    )
for labels, values in ((FLAGS, many_flags), (NAMED, many_names)):
    cat = catboost.CatBoostClassifier(
        iterations=6, depth=3, random_seed=1, thread_count=1, verbose=False, allow_writing_files=False
    ).fit(train, values)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.onnx"
        cat.save_model(str(path), format="onnx")
        model = path.read_bytes()
    source = {"inputs": {"features": ABCD}, "score": {"output": "probabilities"}}
    collection.add(
        "catboost" if labels is FLAGS else "catboost-names",
        model,
        source,
        run(model, {"features": X}, "probabilities")[:, 1],
        cat.predict_proba(X)[:, 1],
        **labels,
    )

collection.write()
