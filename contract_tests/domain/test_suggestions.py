"""What an error says of the names that somebody may have meant."""

from __future__ import annotations

import pytest

from youcam_mock.domain.suggestions import suggestion

FEATURES = ("enhance", "hair-style", "hair-ext", "sod", "cloth")


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("enhence", "; did you mean enhance?"),
        ("hair-exts", "; did you mean hair-ext or hair-style?"),
        ("zzz", ""),
        ("", ""),
    ],
)
def test_error_about_an_unknown_name_ends_with_the_close_ones_the_closest_first(name: str, end: str) -> None:
    assert suggestion(name, FEATURES) == end
    assert suggestion(name, set(FEATURES)) == end
