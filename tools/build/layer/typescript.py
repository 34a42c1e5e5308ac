"""Generates what the TypeScript client takes from the contract: its tables, its types, and what error codes mean.

schema.ts, the types of every operation, comes from openapi-typescript (tools/build/typescript_schema.py).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tools.build.layer.features import features
from tools.build.layer.typescript_table import table_modules
from tools.build.layer.typescript_types import parameters_module
from youcam_mock.domain.engine_errors import MEANINGS

Json = dict[str, Any]

FILES = ("table.ts", "late/other_rows.ts", "parameters.ts", "meanings.ts")
"""The generated files, in the folder of the sources."""
_FIRST = "// Generated from the contract by tools/build/layer/typescript.py; never edited.\n"


def write(document: Json, folder: Path) -> None:
    """Writes the files into the folder. Raises ContractError if the contract has no such surface."""
    found = features(document)
    (folder / "late").mkdir(parents=True, exist_ok=True)
    texts = (*table_modules(found), parameters_module(document, found), meanings_module())
    for name, text in zip(FILES, texts, strict=True):
        (folder / name).write_text(_FIRST + text, encoding="utf-8")


def meanings_module() -> str:
    """Returns the text of meanings.ts: what the engines' error codes mean."""
    rows = [f"  {json.dumps(code)}: {json.dumps(meaning)},\n" for code, (meaning, _) in MEANINGS.items()]
    return (
        "/** What the engines' error codes mean, in a sentence each: `MEANINGS[error.code]`. */\n"
        f"export const MEANINGS: Readonly<Record<string, string>> = {{\n{''.join(rows)}}};\n"
    )
