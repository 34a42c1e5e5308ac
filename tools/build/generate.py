"""Bundles the contract, lints it and regenerates what is made from it: `python -m tools.build.generate [--check]`.

That is the client youcam_client, of the layer youcam its typed surface and its blocking half, and of the TypeScript
client its table and its types; those of every operation need Node.js, and stay as they are without it. The probes of
`youcam-mock compare` are bundled too.

With --check nothing in the tree is changed: exit code 1 names each generated file that is out of date, or what the
contract says other than its reviewed snapshot. Without, such differences are only told: accepting them is a step of
its own.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tools.build import surface_snapshot, typescript_schema
from tools.build.bundle import OPENAPI, ContractError, bundle, bundle_control, text
from tools.build.layer import signatures, typescript, unasync
from tools.build.lint import lint, long_lines
from tools.build.probes import NAME as PROBES
from tools.build.probes import bundle_probes

ROOT = OPENAPI.parent
CLIENT = ROOT / "generated_client" / "youcam_client"
DOCUMENTS = ("youcam.json", "control.json")
LAYER = ROOT / "generated_client" / "youcam"
MADE_IN_LAYER = (*signatures.FILES, *unasync.FILES)
TEMPLATES = ROOT / "generated_client" / "templates"
CONFIG = ROOT / "generated_client" / "config.yaml"


def main(argv: list[str] | None = None) -> int:
    """Generates everything. Returns 0 on success, or with --check if everything is up to date; 1 otherwise."""
    parser = argparse.ArgumentParser(prog="python -m tools.build.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say what is out of date")
    check: bool = parser.parse_args(argv).check
    try:
        with tempfile.TemporaryDirectory() as folder:
            problems = build(Path(folder))
            if problems:
                return _complain(problems)
            pages = surface_snapshot.snapshot(*(_read(Path(folder) / name) for name in DOCUMENTS))
            changed = surface_snapshot.complaint(pages, OPENAPI / "surface")
            if check:
                return _complain([*changed, *_stale(Path(folder))])
            _install(Path(folder), changed)
            return 0
    except ContractError as error:
        return _complain([str(error)])


def build(folder: Path) -> list[str]:
    """Writes the documents, youcam_client and the generated parts of youcam and of the TypeScript client into the
    folder. Returns the lint's messages."""
    documents = dict(zip(DOCUMENTS, (bundle(), bundle_control()), strict=True))
    problems = long_lines(OPENAPI)
    problems += [f"{name}: {problem}" for name, doc in documents.items() for problem in lint(doc)]
    if problems:
        return problems
    for name, document in documents.items():
        (folder / name).write_text(text(document), encoding="utf-8")
    (folder / PROBES).write_text(text(bundle_probes()), encoding="utf-8")
    generate_client(folder / "youcam.json", folder / "youcam_client")
    signatures.write(documents["youcam.json"], folder / "youcam")
    unasync.write(LAYER, folder / "youcam")
    typescript.write(documents["youcam.json"], folder / "typescript")
    return []


def generate_client(document: Path, target: Path) -> None:
    """Runs openapi-python-client. Raises ContractError with its output if it warns, since a warning means a lost
    model."""
    bin_folder = Path(sys.executable).parent
    run = subprocess.run(
        [
            str(bin_folder / "openapi-python-client"),
            "generate",
            *("--path", str(document), "--output-path", str(target)),
            *("--config", str(CONFIG), "--meta", "none", "--overwrite"),
            *("--custom-template-path", str(TEMPLATES)),
            "--fail-on-warning",
        ],
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": f"{bin_folder}{os.pathsep}{os.environ.get('PATH', '')}", "COLUMNS": "200"},
        check=False,
    )
    if run.returncode:
        raise ContractError(f"openapi-python-client: {run.stdout}{run.stderr}")
    shutil.rmtree(target / ".ruff_cache", ignore_errors=True)
    (target / "py.typed").touch()


def _read(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def _install(folder: Path, changed: list[str]) -> None:
    for name in (*DOCUMENTS, PROBES):
        shutil.copyfile(folder / name, OPENAPI / name)
    shutil.rmtree(CLIENT, ignore_errors=True)
    shutil.copytree(folder / "youcam_client", CLIENT)
    for name in MADE_IN_LAYER:
        shutil.copyfile(folder / "youcam" / name, LAYER / name)
    for name in typescript.FILES:
        shutil.copyfile(folder / "typescript" / name, typescript_schema.SOURCES / name)
    said = [*changed, f"generated: {len(list(CLIENT.rglob('*.py')))} client files", typescript_schema.write()]
    print("\n".join(filter(None, said)))


def _stale(folder: Path) -> list[str]:
    pairs = [(folder / name, OPENAPI / name) for name in (*DOCUMENTS, PROBES)]
    pairs += [(folder / "youcam" / name, LAYER / name) for name in MADE_IN_LAYER]
    pairs += [(folder / "typescript" / name, typescript_schema.SOURCES / name) for name in typescript.FILES]
    made = folder / "youcam_client"
    pairs += [(made / name, CLIENT / name) for name in sorted(_files(made) | _files(CLIENT))]
    stale = [str(is_.relative_to(ROOT)) for made, is_ in pairs if not _same(made, is_)]
    return [*(f"{name}: out of date; run `make generate`" for name in stale), *typescript_schema.stale(folder)]


def _files(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.suffix in (".py", ".typed")}


def _same(made: Path, checked_in: Path) -> bool:
    return made.is_file() and checked_in.is_file() and filecmp.cmp(made, checked_in, shallow=False)


def _complain(problems: list[str]) -> int:
    """Exit code 0 when there are none."""
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
