from typing import Literal

HairLengthTermType0 = Literal[
    "above chest",
    "above chest or longer",
    "above the ears",
    "ear length",
    "ear length or longer",
    "long hair",
    "short hair",
    "short hair or longer",
]

HAIR_LENGTH_TERM_TYPE_0_VALUES: set[HairLengthTermType0] = {
    "above chest",
    "above chest or longer",
    "above the ears",
    "ear length",
    "ear length or longer",
    "long hair",
    "short hair",
    "short hair or longer",
}


def check_hair_length_term_type_0(value: str) -> HairLengthTermType0:
    if value in HAIR_LENGTH_TERM_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_LENGTH_TERM_TYPE_0_VALUES!r}"
    )
