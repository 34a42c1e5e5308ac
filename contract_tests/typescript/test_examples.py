"""The examples that use the TypeScript client, with the packed client and a mock."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from contract_tests.live.both_ways import BothWays, both_ways
from contract_tests.typescript.conftest import ROOT, done, run, written
from youcam_mock import MockServer, Settings

__all__ = ["both_ways"]

EXAMPLES = ROOT / "examples"


@pytest.fixture
def fast_mock() -> Iterator[MockServer]:
    """A mock whose tasks end soon, for programs that wait in real time."""
    with MockServer(Settings(port=0, clock="x50", faces=False)) as server:
        yield server


def test_the_node_example_saves_the_photo_twice_as_large(fast_mock: MockServer, project: Path) -> None:
    shutil.copy(EXAMPLES / "node" / "with_client.mjs", project)
    Image.linear_gradient("L").resize((80, 96)).convert("RGB").save(project / "small.jpg")
    here = {"YOUCAM_BASE_URL": fast_mock.url}
    assert done(run(project, "node", "with_client.mjs", "small.jpg", "large.jpg", **here)) == "large.jpg\n"
    with Image.open(project / "large.jpg") as image:
        assert image.size == (160, 192)


def test_the_node_example_gives_the_same_photo_recorded_and_replayed(both_ways: BothWays, project: Path) -> None:
    shutil.copy(EXAMPLES / "node" / "with_client.mjs", project)
    Image.linear_gradient("L").resize((80, 96)).convert("RGB").save(project / "small.jpg")

    def program(url: str) -> str:
        return done(run(project, "node", "with_client.mjs", "small.jpg", "large.jpg", YOUCAM_BASE_URL=url))

    first, second = both_ways(program, project / "large.jpg")
    assert first[1]
    assert second == first


@pytest.mark.parametrize(("arguments", "said"), [((), "usage: "), (("none.jpg", "a.jpg"), "none.jpg cannot be read")])
def test_the_node_example_tells_a_wrong_argument_in_one_line(
    arguments: tuple[str, ...], said: str, project: Path
) -> None:
    shutil.copy(EXAMPLES / "node" / "with_client.mjs", project)
    ended = run(project, "node", "with_client.mjs", *arguments)
    [line] = ended.err.splitlines()
    assert ended.status == 1
    assert line.startswith("with_client.mjs: ")
    assert said in line


def test_the_route_handlers_compile_strictly_and_do_as_their_tests_say(tools: Path, project: Path) -> None:
    folder = project / "next-route-handlers"
    shutil.copytree(EXAMPLES / "next-route-handlers", folder)
    options = {
        **dict.fromkeys(("strict", "exactOptionalPropertyTypes", "noUncheckedIndexedAccess", "noEmit"), True),
        "module": "esnext",
        "moduleResolution": "bundler",
        "target": "es2022",
        "lib": ["es2022", "dom", "dom.iterable"],
        "types": ["node"],
        "typeRoots": [str(tools / "node_modules/@types")],
    }
    config = written(folder, "tsconfig.json", {"compilerOptions": options, "include": ["app", "lib"]})
    assert done(run(tools, "npx", "tsc", "-p", config)) == ""
    routes = sorted(folder.rglob("route.ts"))
    bundled = ("--bundle", "--packages=external", "--format=esm", "--platform=node", "--log-level=error")
    for route in routes:
        done(run(tools, "npx", "esbuild", route, *bundled, f"--outfile={route.with_suffix('.js')}"))
    scripts = folder / "bin"
    scripts.mkdir()
    # The mock of this folder, whether or not it is installed.
    (scripts / "youcam-mock").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m youcam_mock "$@"\n')
    (scripts / "youcam-mock").chmod(0o755)
    (folder / ".venv").mkdir()
    scripts.rename(folder / ".venv" / "bin")
    done(run(folder, "node", "--test", "--test-reporter=spec", "routes.test.mjs", VIRTUAL_ENV=""))
