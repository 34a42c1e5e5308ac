from __future__ import annotations

import subprocess
import sys

import pytest

from youcam_mock.contract import Contract
from youcam_mock.engines import registry
from youcam_mock.engines.job import Job, ResultLink


@pytest.mark.parametrize("kind", sorted(registry.ENGINES))
def test_every_kind_has_an_engine(kind: str) -> None:
    assert callable(registry.engine(kind))


def test_a_kind_without_an_engine_gives_what_the_contract_shows() -> None:
    example = {"beamed": True, "url": "https://example.com/a.png"}
    result = registry.engine("teleport")(Job((), {}, {"example": example}))
    assert result.data == {"beamed": True, "url": ResultLink("output.png")}
    assert result.file("output.png").render().startswith(b"\x89PNG")


def test_every_kind_of_the_contract_has_an_engine_of_its_own(contract: Contract) -> None:
    assert {run.facts["result"]["engine"] for run in contract.of_kind("run-task")} == registry.ENGINES.keys()


def test_the_registry_imports_no_picture_library() -> None:
    code = (
        "import sys, youcam_mock.engines, youcam_mock.engines.registry\nassert not {'PIL', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
