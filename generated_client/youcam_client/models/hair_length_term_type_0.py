from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairLengthTermType0, value)
