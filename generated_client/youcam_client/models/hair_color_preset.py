from typing import Literal, cast

HairColorPreset = Literal[
    "Ash Brown/Lavender",
    "Ash Gray",
    "Burgundy",
    "Burgundy/Magenta Pink",
    "Chocolate Brown",
    "Copper Red",
    "Copper Red/Golden Blonde",
    "Dark Brown/Caramel Blonde",
    "Dark Gray/Ice Blonde",
    "Deep Blue/Teal Green",
    "Honey Blonde",
    "Jet Black",
    "Jet Black/Silver Gray",
    "Lavender",
    "Midnight Blue/Denim Blue",
    "Platinum Blonde",
    "Plum Purple/Pastel Lilac",
    "Rose Gold",
    "Rose Gold/Peach Blonde",
    "Teal Blue",
]

HAIR_COLOR_PRESET_VALUES: set[HairColorPreset] = {
    "Ash Brown/Lavender",
    "Ash Gray",
    "Burgundy",
    "Burgundy/Magenta Pink",
    "Chocolate Brown",
    "Copper Red",
    "Copper Red/Golden Blonde",
    "Dark Brown/Caramel Blonde",
    "Dark Gray/Ice Blonde",
    "Deep Blue/Teal Green",
    "Honey Blonde",
    "Jet Black",
    "Jet Black/Silver Gray",
    "Lavender",
    "Midnight Blue/Denim Blue",
    "Platinum Blonde",
    "Plum Purple/Pastel Lilac",
    "Rose Gold",
    "Rose Gold/Peach Blonde",
    "Teal Blue",
}


def check_hair_color_preset(value: str) -> HairColorPreset:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairColorPreset, value)
