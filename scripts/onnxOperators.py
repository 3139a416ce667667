"""Writes src/model/onnxOperators.ts: each operator of the ONNX standard with the opset that brought it.

Made with Python 3.11 and onnx 1.23.2; run from the root of the repository after an update of onnx:

    python scripts/onnxOperators.py

Left out are the domains of training and of previews, which the standard does not promise to keep.
"""

from pathlib import Path

import onnx

DOMAINS = {"": "ai.onnx", "ai.onnx.ml": "ai.onnx.ml"}
TARGET = Path(__file__).parent.parent / "src/model/onnxOperators.ts"


def first_versions(domain: str) -> dict[str, int]:
    versions: dict[str, int] = {}
    for schema in onnx.defs.get_all_schemas_with_history():
        if schema.domain == domain:
            versions[schema.name] = min(schema.since_version, versions.get(schema.name, schema.since_version))
    return dict(sorted(versions.items()))


def latest_version(domain: str) -> int:
    return onnx.defs.onnx_opset_version() if domain == "" else onnx.defs.C.schema_version_map()[domain][1]


def table(domain: str) -> str:
    operators = "".join(f"      {name}: {since},\n" for name, since in first_versions(domain).items())
    return f"  '{DOMAINS[domain]}': {{\n    latest: {latest_version(domain)},\n    operators: {{\n{operators}    }},\n  }},\n"


TARGET.write_text(
    f"""/**
 * The operators of the ONNX standard with the opset that brought each, and the latest opset of each domain.
 *
 * Written by scripts/onnxOperators.py from onnx {onnx.__version__}: change it there.
 */
export const standardOperators = {{
{"".join(table(domain) for domain in DOMAINS)}}} as const;
"""
)
