from typing import Literal, cast

NailPressOnFormShape = Literal[
    "almond_oval",
    "almond_square",
    "almond_squoval",
    "oval_oval",
    "oval_square",
    "oval_squoval",
    "square_oval",
    "square_square",
    "square_squoval",
    "squoval_oval",
    "squoval_square",
    "squoval_squoval",
    "stiletto_oval",
    "stiletto_square",
    "stiletto_squoval",
]

NAIL_PRESS_ON_FORM_SHAPE_VALUES: set[NailPressOnFormShape] = {
    "almond_oval",
    "almond_square",
    "almond_squoval",
    "oval_oval",
    "oval_square",
    "oval_squoval",
    "square_oval",
    "square_square",
    "square_squoval",
    "squoval_oval",
    "squoval_square",
    "squoval_squoval",
    "stiletto_oval",
    "stiletto_square",
    "stiletto_squoval",
}


def check_nail_press_on_form_shape(value: str) -> NailPressOnFormShape:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailPressOnFormShape, value)
