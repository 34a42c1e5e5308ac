from __future__ import annotations

import subprocess
import sys

import pytest

from youcam_mock.engines import registry


@pytest.mark.parametrize("kind", sorted(registry.ENGINES))
def test_every_kind_has_an_engine(kind: str) -> None:
    assert callable(registry.engine(kind))


def test_an_unknown_kind_is_named_in_one_line() -> None:
    with pytest.raises(LookupError, match=r"^no engine of kind 'teleport'; there are: aging, ") as refusal:
        registry.engine("teleport")
    assert "\n" not in str(refusal.value)


def test_the_registry_imports_no_picture_library() -> None:
    code = (
        "import sys, youcam_mock.engines, youcam_mock.engines.registry\nassert not {'PIL', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
