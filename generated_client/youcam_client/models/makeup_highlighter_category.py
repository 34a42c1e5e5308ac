from typing import Literal

MakeupHighlighterCategory = Literal["highlighter"]

MAKEUP_HIGHLIGHTER_CATEGORY_VALUES: set[MakeupHighlighterCategory] = {
    "highlighter",
}


def check_makeup_highlighter_category(value: str) -> MakeupHighlighterCategory:
    if value in MAKEUP_HIGHLIGHTER_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_HIGHLIGHTER_CATEGORY_VALUES!r}"
    )
