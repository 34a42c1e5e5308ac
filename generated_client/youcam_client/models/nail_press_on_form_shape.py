from typing import Literal

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
    if value in NAIL_PRESS_ON_FORM_SHAPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_PRESS_ON_FORM_SHAPE_VALUES!r}"
    )
