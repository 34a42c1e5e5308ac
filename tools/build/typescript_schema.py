"""Makes the types of every operation for the TypeScript client, by openapi-typescript, which needs Node.js.

The first line of each file holds the hash of the contract that it was made from. So a check needs no Node.js, and a
machine without it leaves the files as they are.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from tools.build.bundle import OPENAPI, ContractError

PACKAGE = OPENAPI.parent / "generated_client" / "typescript"
SOURCES = PACKAGE / "src"
FILES: Mapping[str, str] = MappingProxyType({"youcam.json": "schema.ts", "control.json": "testing/control.ts"})
"""The documents, and the files that are made from them."""


def stale(documents: Path) -> list[str]:
    """Returns a line for each file that was made from another document than the one in the folder."""
    return [
        f"{(SOURCES / name).relative_to(OPENAPI.parent)}: out of date; run `make generate` where Node.js is"
        for document, name in FILES.items()
        if _first_line(SOURCES / name) != first_line(document, (documents / document).read_bytes())
    ]


def first_line(document: str, content: bytes) -> str:
    """Returns the line with which a file begins that is made from that document."""
    return f"// Made by openapi-typescript from {document} {hashlib.sha256(content).hexdigest()}; never edited."


def write() -> str:
    """Makes the files anew if they are out of date. Returns a line that says so, or that Node.js is missing; an empty
    text if there was nothing to do. Raises ContractError if openapi-typescript or npm fails."""
    if not stale(OPENAPI):
        return ""
    if shutil.which("npm") is None:
        return "schema.ts stays as it was: to make it, install Node.js 20 or newer, and run `make generate` again"
    if not (PACKAGE / "node_modules" / "openapi-typescript").is_dir():
        _run("npm", "ci", "--silent")
    _run("node", "scripts/schema.mjs")
    return f"generated: {' and '.join(FILES.values())} of the TypeScript client"


def _run(*command: str) -> None:
    ended = subprocess.run(command, cwd=PACKAGE, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise ContractError(f"{' '.join(command)}: {ended.stdout}{ended.stderr}")


def _first_line(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("\n")[0] if path.is_file() else ""
