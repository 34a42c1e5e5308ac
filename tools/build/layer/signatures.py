"""Generates the typed surface of the client from the contract: features.json, values.json, params.py and the
features' methods."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tools.build.bundle import ContractError
from tools.build.formatting import formatted
from tools.build.layer import unasync
from tools.build.layer.feature_methods import methods_module
from tools.build.layer.features import features, table
from tools.build.layer.signature_types import params_module
from tools.build.layer.values import values_table
from youcam_mock.domain.engine_errors import MEANINGS

Json = dict[str, Any]

METHODS = "async_methods.py"
FILES = ("features.json", "values.json", "params.py", METHODS, METHODS.removeprefix("async_"))
"""The generated files, in the folder of the client."""


def write(document: Json, folder: Path) -> None:
    """Writes the files into the folder. Raises ContractError if the contract has no such surface."""
    found = features(document)
    folder.mkdir(parents=True, exist_ok=True)
    facts = table(found) | {"meanings": {code: meaning for code, (meaning, _) in MEANINGS.items()}}
    for name, content in zip(FILES, (facts, values_table(document, found)), strict=False):
        text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
        (folder / name).write_text(f"{text}\n", encoding="utf-8")
    (folder / "params.py").write_text(formatted(params_module(document, found)), encoding="utf-8")
    methods = methods_module(document, [(feature, result_type(feature.results)) for feature in found])
    for name, module in zip(FILES[-2:], (methods, unasync.blocking(methods, METHODS)), strict=True):
        (folder / name).write_text(formatted(module), encoding="utf-8")


def result_type(results: Json) -> str:
    """Returns the models of a task's results, without null, which they are before its end. Raises ContractError."""
    if "anyOf" in results:
        return " | ".join(result_type(part) for part in results["anyOf"] if part.get("type") != "null")
    if results.get("type") == "array":
        return f"list[{result_type(results['items'])}]"
    if "$ref" not in results:
        raise ContractError("results of a task: should be a named schema, a list of it, or one of several")
    return f"m.{results['$ref'].rpartition('/')[2]}"
