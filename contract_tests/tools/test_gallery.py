from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tools.docs import gallery


def test_the_gallery_shows_input_result_and_facts_of_each_feature(tmp_path: Path) -> None:
    assert gallery.main([str(tmp_path), "enhance", "skin-tone-analysis", "bg-replace-vid"]) == 0
    page = (tmp_path / "index.html").read_text()
    for name in ("enhance-input.jpg", "enhance-0.jpg", "bg-replace-vid-0.mp4"):
        assert f'src="{name}"' in page
        assert (tmp_path / name).stat().st_size > 1000
    assert "skin-tone-analysis v2.0" in page
    assert "skin_color" in page
    assert "20.00 units" in page
    with Image.open(tmp_path / "sheet.jpg") as sheet:
        assert min(sheet.size) > 100


def test_unknown_feature_is_named_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert gallery.main([str(tmp_path), "levitation"]) == 1
    assert capsys.readouterr().err == "gallery: the contract has no feature 'levitation'\n"
