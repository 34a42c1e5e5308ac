"""The possible answers of a face analysis: for each feature, the members of its answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from attrs import frozen


@frozen
class Trait:
    """A member of an answer: one of a few words."""

    group: str
    name: str
    words: Sequence[str]
    """The usual word comes first if there are three or more."""


@frozen
class Ratio:
    """A proportion: a pair whose first number is 1."""

    name: str
    middle: float
    """The second number in most faces."""


def _sides(group: str, name: str, *words: str) -> tuple[Trait, ...]:
    return Trait(group, f"left_{name}", words), Trait(group, f"right_{name}", words)


_DENSITY = ("Average", "Dense", "Sparse")
TRAITS: Mapping[str, tuple[Trait, ...]] = MappingProxyType(
    {
        "eyeShape": _sides("eyelid", "shape", "Almond", "Round", "Narrow"),
        "eyeSize": (Trait("eyelid", "size", ("Average", "Big", "Small")),),
        "eyeAngle": _sides("eyelid", "angle", "Average", "Upturned", "Downturned"),
        "eyeDistance": (Trait("eyelid", "setting", ("Average", "Close-set", "Wide-Set")),),
        "eyelid": _sides("eyelid", "eyelid", "Double-lid", "Single-lid", "Hooded-lid", "Deep-Set"),
        "eyebrowShape": _sides("eyebrow", "shape", "Soft Angled", "Hard Angled", "Straight", "Rounded"),
        "eyebrowThickness": (
            *_sides("eyebrow", "body_thickness", *_DENSITY),
            *_sides("eyebrow", "tail_thickness", *_DENSITY),
            *_sides("eyebrow", "thinness", "Normal", "Thin"),
        ),
        "eyebrowDistance": (Trait("eyebrow", "gap", ("Average", "Close", "Far-Apart")),),
        "eyebrowShortness": _sides("eyebrow", "shortness", "Normal", "Short"),
        "cheekbones": tuple(
            Trait("cheekbone", side, ("High Cheekbone", "Flat Cheekbone", "Low Cheekbone", "Round Cheeks"))
            for side in ("left", "right", "overrall")
        ),
        "noseWidth": (Trait("nose", "width", ("Average", "Narrow", "Broad")),),
        "noseLength": (Trait("nose", "length", ("Average", "Long", "Short")),),
        "gender": (Trait("agegender", "gender", ("male", "female")),),
    }
)
"""The traits that answer each feature by a word."""

_CHEEKBONES_V1 = ("High Cheekbone", "Flat Cheekbone", "Low Cheekbone")
TRAITS_V1: Mapping[str, tuple[Trait, ...]] = MappingProxyType(
    {
        **TRAITS,
        "eyeDistance": (Trait("eyelid", "setting", ("Average", "Close-set", "Wide-set")),),
        "eyelid": _sides("eyelid", "eyelid", "Double-lid", "Single-lid", "Hooded-lid", "Deep-set eyelid"),
        "eyebrowThickness": tuple(
            trait
            for name in ("body_thickness", "tail_thickness", "thinness")
            for trait in _sides("eyebrow", name, *_DENSITY)
        ),
        "eyebrowShortness": _sides("eyebrow", "shortness", "Average", "Short"),
        "cheekbones": tuple(Trait("cheekbone", side, _CHEEKBONES_V1) for side in ("left", "right", "overrall")),
    }
)
"""The same with the words of V1's list. Cheekbones have the form of its sample."""

FACE_SHAPES = ("Oval", "Round", "Heart", "Square", "Diamond", "Oblong", "Triangle", "InvTriangle")
LIP_SHAPES = (
    ("Average",),
    ("Full", "Bow"),
    ("Thin", "Wide"),
    ("Heavy Lower Lip",),
    ("Heavy Upper Lip", "Round"),
    ("Narrow", "Downturned"),
)
"""Words for a mouth that go together."""
FACE_SHAPES_V1 = ("Oval", "Round", "Heart", "Square", "Diamond", "Oblong")
LIP_SHAPES_V1 = (("Average",), ("Round",), ("Bow-shape",), ("Downturned",))


@frozen
class Words:
    """The possible words of a generation of the analysis."""

    traits: Mapping[str, tuple[Trait, ...]]
    face_shapes: Sequence[str]
    lip_shapes: Sequence[Sequence[str]]


WORDS = Words(TRAITS, FACE_SHAPES, LIP_SHAPES)
WORDS_V1 = Words(TRAITS_V1, FACE_SHAPES_V1, LIP_SHAPES_V1)
"""The words of the list in the V1 document (AI Face Analyzer)."""

COLOURS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "eyeColor": ("eye_color", "eye_color_name"),
        "lipColor": ("lip_color",),
        "eyebrowColor": ("eyebrow_color",),
        "hairColor": ("hair_color", "hair_color_name"),
    }
)
"""The colours that answer each feature."""

RATIOS: Mapping[str, tuple[Ratio, ...]] = MappingProxyType(
    {
        "faceAspectRatio": (Ratio("face_aspect_ratio", 1.42),),
        "eyeAspectRatio": (Ratio("left_eye_aspect_ratio", 2.9), Ratio("right_eye_aspect_ratio", 2.9)),
        "eyebrowArch": (
            Ratio("left_eyebrow_arch_to_eyebrow_width", 1.5),
            Ratio("right_eyebrow_arch_to_eyebrow_width", 1.5),
        ),
        "eyeHeightToEyebrowDistance": (
            Ratio("left_eye_height_to_eyebrow_distance", 2.7),
            Ratio("right_eye_height_to_eyebrow_distance", 2.7),
        ),
        "noseAspectRatio": (Ratio("nose_aspect_ratio", 1.3),),
        "noseWidthToMouthWidth": (Ratio("nose_width_to_mouth_width", 1.5),),
        "noseToLipToChin": (Ratio("nose_to_lip_to_chin", 1.9),),
        "upperLipToLowerLip": (Ratio("upper_lip_to_lower_lip", 1.25),),
    }
)
"""The proportions that answer each feature. The mean of both eyes' heights is added to them."""

PARTS: Mapping[str, tuple[str, int]] = MappingProxyType(
    {"horizontalThird": ("horizontal_third", 3), "verticalFifth": ("vertical_fifth", 5)}
)
"""The strips that answer each feature, and their number."""
