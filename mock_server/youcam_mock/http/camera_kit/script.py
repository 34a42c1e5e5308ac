"""The kit's script: modules of our own, joined so that a page loads it with one request and without an import."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

_STATIC = Path(__file__).parent / "static"
_PARTS = ("texts", "listeners", "quality", "eyes", "source", "stage", "view_style", "view", "session", "kit", "main")
"""The modules, each after those that it imports."""
_IMPORT = re.compile(r"^import\b[^;]*;\n", re.MULTILINE)
_EXPORT = re.compile(r"^export ", re.MULTILINE)
_ENGLISH = "enu"


@cache
def texts() -> Mapping[str, Mapping[str, str]]:
    """Returns what the view says, by language and name."""
    found: Mapping[str, Mapping[str, str]] = json.loads((_STATIC / "texts.json").read_text(encoding="utf-8"))
    return found


@cache
def joined() -> str:
    """Returns the script. The names of its modules share one scope, which the page does not see."""
    parts = [_plain(name, (_STATIC / f"{name}.js").read_text(encoding="utf-8")) for name in _PARTS]
    said = json.dumps(texts(), ensure_ascii=False, separators=(",", ":"))
    return "\n".join(('(() => {\n"use strict";', f"const TEXTS = {said};", *parts, "})();\n"))


def area_messages(quality: Mapping[str, Any]) -> list[str]:
    """Returns the texts about the place of a face in English, as the script has them for each language."""
    name = quality["area"] if quality["hasFace"] else "noFace"
    return [texts()[_ENGLISH][name]] if name in _SAID else []


_SAID = frozenset({"noFace", "toosmall", "outofboundary", "notgood"})


def _plain(name: str, module: str) -> str:
    return f"// {name}.js\n{_EXPORT.sub('', _IMPORT.sub('', module))}"
