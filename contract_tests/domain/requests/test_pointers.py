"""Reading a body by the contract's pointers."""

from __future__ import annotations

from typing import Any

import pytest

from youcam_mock.domain.requests.pointers import at, strings_at, with_texts

BODY: dict[str, Any] = {
    "id": "a",
    "ids": ["a", "b", 3],
    "effects": [{"ref": "x"}, {"ref": "y"}, {"none": 1}, {"ref": ["z"]}],
    "sets": [{"effects": [{"ref": "p"}]}, {"effects": [{"ref": "q"}, {"ref": "r"}]}],
}


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/id", "a"),
        ("/ids/0", "a"),
        ("/ids/2", 3),
        ("/ids/3", None),
        ("/ids/x", None),
        ("/ids/-1", None),
        ("/effects/1/ref", "y"),
        ("/id/0", None),
        ("/nothing/0", None),
        ("", BODY),
    ],
)
def test_a_pointer_gives_what_stands_there_and_none_where_nothing_does(pointer: str, value: Any) -> None:
    assert at(BODY, pointer) == value


@pytest.mark.parametrize(
    ("pointer", "texts"),
    [
        (None, []),
        ("/id", ["a"]),
        ("/ids", ["a", "b"]),
        ("/nothing", []),
        ("/effects/*/ref", ["x", "y", "z"]),
        ("/sets/*/effects/*/ref", ["p", "q", "r"]),
        ("/id/*/ref", []),
        ("/nothing/*/ref", []),
    ],
)
def test_texts_are_found_alone_in_lists_and_in_each_member_of_a_list(pointer: str | None, texts: list[str]) -> None:
    assert strings_at(BODY, pointer) == texts


def test_each_text_is_changed_at_any_depth_and_nothing_else() -> None:
    value = {"a": "b", "list": ["c", 1, ["d"], {"e": "f"}], "n": 1.5, "yes": True, "none": None}
    changed = {"a": "B", "list": ["C", 1, ["D"], {"e": "F"}], "n": 1.5, "yes": True, "none": None}
    assert with_texts(value, str.upper) == changed
    assert value["a"] == "b"


def test_a_text_may_become_a_value_of_another_type() -> None:
    assert with_texts(["ab", "c"], len) == [2, 1]
