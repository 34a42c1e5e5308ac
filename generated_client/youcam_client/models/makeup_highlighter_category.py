from typing import Literal, cast

MakeupHighlighterCategory = Literal["highlighter"]

MAKEUP_HIGHLIGHTER_CATEGORY_VALUES: set[MakeupHighlighterCategory] = {
    "highlighter",
}


def check_makeup_highlighter_category(value: str) -> MakeupHighlighterCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupHighlighterCategory, value)
