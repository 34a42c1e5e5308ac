"""What is remembered of results is bounded, however small the pictures are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youcam_mock.engines import result_cache

if TYPE_CHECKING:
    import pytest

    from contract_tests.conftest import Api, Picture


def test_a_result_weighs_more_than_its_picture(api: Api, picture: Picture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(result_cache, "_KEPT_BYTES", 5 * result_cache._OVERHEAD)
    api.app.mock.__dict__.pop("_results", None)
    for number in range(8):
        small = picture(8, 8, f"#00000{number}")
        task_id = api.run_v2(src_file_id=api.upload(small), scale=1)
        assert api.download(api.finished_v2(task_id)["results"]["url"]).status == 200
    kept = api.app.mock.results
    assert (len(kept._results), len(kept._contents)) == (4, 4)
    # The next mock takes no cache that holds so little.
    api.app.mock.__dict__.pop("_results")
