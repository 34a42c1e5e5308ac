"""Other generators of TypeScript make code from the bundle that compiles strictly, and in which states narrow."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from contract_tests.typescript.conftest import done, run
from tools.build.bundle import OPENAPI

HERE = Path(__file__).parent
STRICT = ("strict", "exactOptionalPropertyTypes", "noUncheckedIndexedAccess", "noImplicitOverride")
ORVAL = {"youcam": {"input": "./youcam.json", "output": {"target": "./orval/youcam.ts", "client": "fetch"}}}
COMMANDS = (
    ("openapi-typescript", "youcam.json", "-o", "openapi-typescript/youcam.ts"),
    ("openapi-ts", "-i", "youcam.json", "-o", "hey-api", "-p", "@hey-api/typescript"),
    ("orval", "--config", "orval.config.cjs"),
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the generators and what they made."""
    folder = tmp_path_factory.mktemp("generators")
    for source in (HERE / "package.json", HERE / "narrowing.ts", OPENAPI / "youcam.json"):
        shutil.copy(source, folder)
    (folder / "orval.config.cjs").write_text(f"module.exports = {json.dumps(ORVAL)};\n")
    done(run(folder, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"))
    for command in COMMANDS:
        done(run(folder, "npx", "--no-install", *command))
    return folder


def test_a_strict_compiler_takes_all_of_it_and_an_example_that_narrows(project: Path) -> None:
    options = {
        **dict.fromkeys(STRICT, True),
        "module": "esnext",
        "moduleResolution": "bundler",
        "target": "es2022",
        "lib": ["es2022", "dom", "dom.iterable"],
        "types": [],
        "noEmit": True,
    }
    made = [f"{folder}/**/*.ts" for folder in ("openapi-typescript", "hey-api", "orval")]
    config = {"compilerOptions": options, "include": ["narrowing.ts", *made]}
    (project / "tsconfig.json").write_text(json.dumps(config))
    assert done(run(project, "npx", "--no-install", "tsc", "-p", "tsconfig.json")) == ""
