"""A data folder belongs to one server at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from contract_tests.cli.conftest import Serve, answering, serve
from contract_tests.robustness.wires import PATIENCE_S
from youcam_mock.store.outages import StoreError
from youcam_mock.store.sharing.folder_lock import hold

if TYPE_CHECKING:
    from contract_tests.conftest import MakeApi

__all__ = ["serve"]
IN_USE = "is in use by another youcam-mock"


def test_a_second_mock_on_a_folder_is_refused_until_the_first_ends(make_api: MakeApi, tmp_path: Path) -> None:
    first = make_api(data_dir=tmp_path)
    assert first.balance() == 1000
    second = make_api(first.system, data_dir=tmp_path)
    with pytest.raises(StoreError, match=IN_USE):
        second.app.mock.database.secret()
    first.app.mock.close()
    assert second.balance() == 1000


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_second_server_on_a_folder_is_refused_and_leaves_its_clock_alone(
    serve: Serve, tmp_path: Path, workers: str
) -> None:
    options = ("--data-dir", str(tmp_path), "--workers", workers)
    first = serve(*options, "--clock", "virtual")
    answering(first.url)
    second = serve(*options)
    assert (second.process.wait(PATIENCE_S), second.greeting.count("\n")) == (2, 1)
    assert f"the data folder {tmp_path} {IN_USE}" in second.greeting
    assert first.stop() == 0
    third = serve(*options)
    answering(third.url)
    assert third.stop() == 0


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot use the data folder"):
        hold(tmp_path / "file" / "state")
