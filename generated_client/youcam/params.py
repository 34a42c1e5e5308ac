# Generated from the contract by tools/build/layer/signatures.py; never edited.
"""What each feature takes, as typed dictionaries; their members are the keyword arguments of a run."""

from collections.abc import Sequence
from typing import Literal, NotRequired, Required, TypeAlias, TypedDict

from youcam.sources import Source


class JewellerySourceInfo(TypedDict):
    """Names the photo, and its mask if there is one, a second time."""

    name: NotRequired[str]
    """The src_file_url or src_file_id of this run; any text will do."""
    mask_name: NotRequired[str]
    """The srcmsk_file_url or srcmsk_file_id of this run; any text will do."""


class BraceletFit(TypedDict):
    """How the bracelet is worn."""

    bracelet_need_remove_background: NotRequired[bool]
    """Cut the bracelet out of its photo first. True by default."""
    bracelet_anchor_point: NotRequired[Sequence[Sequence[int]] | None]
    """In the product photo, the left and right ends of the inner edge, the two points farthest apart; null leaves it
    to the engine.
    """
    bracelet_wearing_location: NotRequired[float | None]
    """Place along the arm: 0 at the wrist, more is further up, less is towards the palm; null leaves it to the
    engine.
    """
    bracelet_shadow_intensity: NotRequired[float]
    """How dark its shadow is. 0 to 1; 0.3 by default."""
    bracelet_ambient_light_intensity: NotRequired[float]
    """How much of the photo's light falls on it. 0 to 1; 1 by default."""


class BraceletItem(TypedDict):
    """A bracelet, and how it sits."""

    name: NotRequired[str]
    """The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
    entry's own place.
    """
    mask_name: NotRequired[str]
    """Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
    place.
    """
    parameter: NotRequired[BraceletFit]
    """How the bracelet is worn."""


class EarringFit(TypedDict):
    """How the earring is worn."""

    earring_need_remove_background: NotRequired[bool]
    """Cut the earring out of its photo first. True by default."""
    earring_anchor_point: NotRequired[Sequence[int] | None]
    """In the product photo, where it hangs from; null leaves it to the engine."""
    earring_wearing_location: NotRequired[Sequence[int] | None]
    """In the wearer's photo, where it hangs; null leaves it to the engine."""
    earring_scale: NotRequired[float | None]
    """Size in cm, more than 0; null leaves it to the engine."""
    earring_is_right_ear: NotRequired[bool]
    """True for the right ear, false for the left. True by default."""
    earring_occluded_type: NotRequired[Literal[0, 1, 2]]
    """Whether something hides the ear: 0 lets the engine find out, 1 is yes, 2 is no. 0 by default."""
    earring_shadow_intensity: NotRequired[float]
    """How dark its shadow is. 0 to 1; 0.5 by default."""
    earring_ambient_light_intensity: NotRequired[float]
    """How much of the photo's light falls on it. 0 to 1; 0.5 by default."""


class EarringItem(TypedDict):
    """An earring, and how it sits."""

    name: NotRequired[str]
    """The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
    entry's own place.
    """
    mask_name: NotRequired[str]
    """Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
    place.
    """
    parameter: NotRequired[EarringFit]
    """How the earring is worn."""


class NecklaceFit(TypedDict):
    """How the necklace is worn."""

    necklace_need_remove_background: NotRequired[bool]
    """Cut the necklace out of its photo first. True by default."""
    necklace_anchor_point: NotRequired[Sequence[Sequence[int]] | None]
    """In the product photo, the left and the right visible end of the chain; null leaves it to the engine."""
    necklace_wearing_location: NotRequired[Sequence[Sequence[int]] | None]
    """In the wearer's photo, where these two ends lie; null leaves it to the engine."""
    necklace_shadow_intensity: NotRequired[float]
    """How dark its shadow is. 0 to 1; 0.5 by default."""
    necklace_ambient_light_intensity: NotRequired[float]
    """How much of the photo's light falls on it. 0 to 1; 0.5 by default."""


class NecklaceItem(TypedDict):
    """A necklace, and how it sits."""

    name: NotRequired[str]
    """The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
    entry's own place.
    """
    parameter: NotRequired[NecklaceFit]
    """How the necklace is worn."""


class RingFit(TypedDict):
    """How the ring is worn."""

    ring_need_remove_background: NotRequired[bool]
    """Cut the ring out of its photo first. True by default."""
    ring_anchor_point: NotRequired[Sequence[Sequence[int]] | None]
    """In the product photo, the left and the right point of the inner edge; null leaves it to the engine."""
    ring_wearing_finger: NotRequired[Literal[0, 1, 2, 3, 4] | None]
    """0 thumb, 1 index, 2 middle, 3 ring, 4 little finger; null leaves it to the engine."""
    ring_wearing_location: NotRequired[float | None]
    """Place along the finger: 0 at the knuckle of the hand, 1 at the middle joint; null leaves it to the engine."""
    ring_shadow_intensity: NotRequired[float]
    """How dark its shadow is. 0 to 1; 0.15 by default."""
    ring_ambient_light_intensity: NotRequired[float]
    """How much of the photo's light falls on it. 0 to 1; 1 by default."""


class RingItem(TypedDict):
    """A ring, and how it sits."""

    name: NotRequired[str]
    """The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
    entry's own place.
    """
    mask_name: NotRequired[str]
    """Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
    place.
    """
    parameter: NotRequired[RingFit]
    """How the ring is worn."""


class WatchFit(TypedDict):
    """How the watch is worn."""

    watch_need_remove_background: NotRequired[bool]
    """Cut the watch out of its photo first. True by default."""
    watch_anchor_point: NotRequired[Sequence[Sequence[int]] | None]
    """In the product photo, both ends of the strap, then the upper and the lower edge of the case; null leaves it to
    the engine.
    """
    watch_wearing_location: NotRequired[float | None]
    """Place along the arm: 0 at the wrist, more is further up, less is towards the palm; null leaves it to the
    engine.
    """
    watch_shadow_intensity: NotRequired[float]
    """How dark its shadow is. 0 to 1; 0.3 by default."""
    watch_ambient_light_intensity: NotRequired[float]
    """How much of the photo's light falls on it. 0 to 1; 1 by default."""


class WatchItem(TypedDict):
    """A watch, and how it sits."""

    name: NotRequired[str]
    """The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
    entry's own place.
    """
    mask_name: NotRequired[str]
    """Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
    place.
    """
    parameter: NotRequired[WatchFit]
    """How the watch is worn."""


TryOnGender: TypeAlias = Literal["female", "male"]
"""The gender to show the person as."""


class BodyReshapeFeatures(TypedDict):
    """How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
    person's own. A value for one side wins over the value for both, even when it is 0.
    """

    arm: NotRequired[float]
    """Thin to thick. Both arms must be seen whole. -100 to 100."""
    breast: NotRequired[float]
    """Both sides, flat to full. The hips must be seen too. -100 to 100."""
    breast_left: NotRequired[float]
    """Left side, flat to full. -100 to 100."""
    breast_right: NotRequired[float]
    """Right side, flat to full. -100 to 100."""
    hip: NotRequired[float]
    """The hips, narrow to wide. -100 to 100."""
    hip_lift: NotRequired[float]
    """The hips, sculpted to rounded. -100 to 100."""
    leg: NotRequired[float]
    """Thin to thick. The whole leg must be seen. -100 to 100."""
    neck: NotRequired[float]
    """Both sides of the neck; 100 tucks them in the most. 0 to 100."""
    neck_left: NotRequired[float]
    """Left side of the neck; 100 tucks it in the most. 0 to 100."""
    neck_right: NotRequired[float]
    """Right side of the neck; 100 tucks it in the most. 0 to 100."""
    shoulder: NotRequired[float]
    """Both shoulders, narrow to broad. -100 to 100."""
    shoulder_left: NotRequired[float]
    """Left shoulder, narrow to broad. -100 to 100."""
    shoulder_right: NotRequired[float]
    """Right shoulder, narrow to broad. -100 to 100."""
    squared_shoulder: NotRequired[float]
    """Both shoulders, sloped to square. -100 to 100."""
    squared_shoulder_left: NotRequired[float]
    """Left shoulder, sloped to square. -100 to 100."""
    squared_shoulder_right: NotRequired[float]
    """Right shoulder, sloped to square. -100 to 100."""
    slim: NotRequired[float]
    """The whole figure, slim to curvy. -100 to 100."""
    taller: NotRequired[float]
    """How much taller. Hips and legs must be seen. 0 to 100."""
    waist: NotRequired[float]
    """The waist, narrow to wide. -100 to 100."""
    belly: NotRequired[float]
    """The belly, flat to protruding. -100 to 100."""


EnhanceScale: TypeAlias = Literal[1, 2, 4]
"""How many times wider and higher the result is."""


class LensEffect(TypedDict):
    """How the lens looks, and the face around it."""

    intensity: Required[int]
    """How strong the lens shows, in per cent. 1 to 100."""
    enlargement: NotRequired[int]
    """How much larger the iris gets, in per cent of the most that is possible. 0 to 100; 0 by default."""
    skin_smooth_strength: NotRequired[int]
    """How much of the skin's texture goes, in per cent. 0 to 100; 50 by default."""
    skin_smooth_color_intensity: NotRequired[int]
    """How much of the skin's unevenness in colour goes, in per cent. 0 to 100; 50 by default."""


FaceAngleStrictness: TypeAlias = Literal["strict", "high", "medium", "low", "flexible"]
"""How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and 6
of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for.
"""


FaceFeature: TypeAlias = Literal[
    "eyeShape",
    "eyeSize",
    "eyeAngle",
    "eyeDistance",
    "eyelid",
    "eyebrowShape",
    "eyebrowThickness",
    "eyebrowDistance",
    "eyebrowShortness",
    "cheekbones",
    "faceShape",
    "lipShape",
    "noseWidth",
    "noseLength",
    "age",
    "gender",
    "eyeColor",
    "lipColor",
    "eyebrowColor",
    "hairColor",
    "horizontalThird",
    "verticalFifth",
    "faceAspectRatio",
    "eyeAspectRatio",
    "eyebrowPosition",
    "eyebrowArch",
    "eyeHeightToEyebrowDistance",
    "noseAspectRatio",
    "noseWidthToMouthWidth",
    "noseToLipToChin",
    "upperLipToLowerLip",
]
"""What to find out. eyebrowPosition is accepted, but no result is documented for it."""


class FaceLiftFeatures(TypedDict):
    """How far each part is lifted, up to 100. 0 leaves it as it is; with type custom, one at least must differ from
    0.
    """

    eye_bag: NotRequired[int]
    """Bags under the eyes. 0 to 100; 0 by default."""
    cheek: NotRequired[int]
    """Cheeks. 0 to 100; 0 by default."""
    forehead: NotRequired[int]
    """Forehead. 0 to 100; 0 by default."""
    shape: NotRequired[int]
    """Outline of the face. 0 to 100; 0 by default."""
    mouth: NotRequired[int]
    """Corners of the mouth. 0 to 100; 0 by default."""


class FaceLiftSmoothing(TypedDict):
    """Smoothing of the skin."""

    skin_smooth_strength: NotRequired[int]
    """How smooth the skin becomes, from 0 to 100. 0 by default."""
    skin_smooth_color_intensity: NotRequired[int]
    """How even its colour becomes, from 0 to 100. 0 by default."""


class FaceReshapeFeatures(TypedDict):
    """How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
    person's own. A value for one side wins over the value for both, even when it is 0.
    """

    cheekbones: NotRequired[int]
    """100 tucks them in the most. 0 to 100."""
    jaw: NotRequired[int]
    """100 tucks them in the most. 0 to 100."""
    face_reshape: NotRequired[int]
    """Both sides of the face, small to large. -100 to 100."""
    face_reshape_left: NotRequired[int]
    """Left side of the face, small to large. -100 to 100."""
    face_reshape_right: NotRequired[int]
    """Right side of the face, small to large. -100 to 100."""
    face_width: NotRequired[int]
    """Narrow to wide. -100 to 100."""
    chin_reshape: NotRequired[int]
    """Both sides of the chin, narrow to wide. -100 to 100."""
    chin_reshape_left: NotRequired[int]
    """Left side of the chin, narrow to wide. -100 to 100."""
    chin_reshape_right: NotRequired[int]
    """Right side of the chin, narrow to wide. -100 to 100."""
    chin_length: NotRequired[int]
    """Short to long. -100 to 100."""
    eye_size: NotRequired[int]
    """Both eyes, small to large. -100 to 100."""
    eye_size_left: NotRequired[int]
    """Left eye, small to large. -100 to 100."""
    eye_size_right: NotRequired[int]
    """Right eye, small to large. -100 to 100."""
    eye_distance: NotRequired[int]
    """Close together to far apart. -100 to 100."""
    eye_angle: NotRequired[int]
    """Tilted inwards to tilted outwards. -100 to 100."""
    eye_height: NotRequired[int]
    """Flat to tall. -100 to 100."""
    eye_width: NotRequired[int]
    """Narrow to wide. -100 to 100."""
    nose_bridge_width: NotRequired[int]
    """Narrow to wide. -100 to 100."""
    nose_lift: NotRequired[int]
    """Low to high. -100 to 100."""
    nose_size: NotRequired[int]
    """Small to large. -100 to 100."""
    nose_tip: NotRequired[int]
    """Pointing up to pointing down. -100 to 100."""
    nose_tip_width: NotRequired[int]
    """Narrow to wide. -100 to 100."""
    nose_wing: NotRequired[int]
    """The nostrils, narrow to wide. -100 to 100."""
    lip_size: NotRequired[int]
    """Small to large. -100 to 100."""
    lip_width: NotRequired[int]
    """Narrow to wide. -100 to 100."""
    lip_peak: NotRequired[int]
    """The bow of the upper lip, smooth to marked. -100 to 100."""
    lip_height_top: NotRequired[int]
    """The upper lip, thin to full. -100 to 100."""
    lip_height_bottom: NotRequired[int]
    """The lower lip, thin to full. -100 to 100."""


class FaceReshapeSmoothing(TypedDict):
    """Smoothing of the skin. It may be empty, but not absent."""

    skin_smooth_strength: NotRequired[int]
    """How smooth the skin becomes. 0 to 100."""
    skin_smooth_color_intensity: NotRequired[int]
    """How even its colour becomes. 0 to 100."""


class FaceMapping(TypedDict):
    """What becomes of one face. To leave it as it is, set both members to -1."""

    index: NotRequired[int]
    """The reference picture to take - its place in the list, from 0. At least -1."""
    position: NotRequired[int]
    """The face to replace - its place among the faces that pre-process found, from 0. At least -1."""


HairColorPreset: TypeAlias = Literal[
    "Jet Black",
    "Chocolate Brown",
    "Honey Blonde",
    "Platinum Blonde",
    "Ash Gray",
    "Rose Gold",
    "Burgundy",
    "Copper Red",
    "Lavender",
    "Teal Blue",
    "Dark Brown/Caramel Blonde",
    "Jet Black/Silver Gray",
    "Ash Brown/Lavender",
    "Rose Gold/Peach Blonde",
    "Burgundy/Magenta Pink",
    "Deep Blue/Teal Green",
    "Plum Purple/Pastel Lilac",
    "Copper Red/Golden Blonde",
    "Dark Gray/Ice Blonde",
    "Midnight Blue/Denim Blue",
]
"""A ready-made dye. A name with a slash is an ombre of two colours, one without dyes all the hair."""


class HairColorPattern(TypedDict):
    """How the palettes spread over the hair."""

    name: Required[Literal["ombre", "full"]]
    """One colour all over (full) or two from top to ends (ombre)."""
    blend_strength: NotRequired[int]
    """How softly one colour passes into the other, from 0 to 100. An ombre needs it."""
    line_offset: NotRequired[float]
    """Where the colours meet. 0 is half-way; at 0.99 the top colour covers 99 % of the lower half too, at -0.99 the
    bottom colour covers 99 % of the upper half. An ombre needs it.
    """
    coloring_section: NotRequired[Literal["top"]]
    """The part that the first palette colours. An ombre needs it."""


class HairColorPalette(TypedDict):
    """A dye, and how it covers."""

    color: Required[str]
    """The dye as six hex digits after a hash sign."""
    color_intensity: NotRequired[int]
    """How strongly it covers, from 0 to 100."""
    shine_intensity: NotRequired[int]
    """How much the hair shines, from 0 to 100."""


ImageToVideoSeconds: TypeAlias = Literal[5, 10]
"""Length of the video in s; the price is by the second."""


ImageToVideoMode: TypeAlias = Literal["std", "pro"]
"""std is faster and gives up to 720p, pro has more detail and gives up to 1080p; both 30 frames a second.
Without it the template decides.
"""


class MakeupSkinSmooth(TypedDict):
    """Evens the skin. A run without this effect smooths by 50 per cent; both strengths at 0 switch it off."""

    category: Required[Literal["skin_smooth"]]
    """The kind of effect."""
    skinSmoothStrength: NotRequired[int]
    """How much of the texture goes, in per cent. 0 to 100; 50 by default."""
    skinSmoothColorIntensity: NotRequired[int]
    """How much of the unevenness in colour goes, in per cent. 0 to 100; 50 by default."""


class MakeupPattern(TypedDict):
    """The shape in which it is laid on, by name."""

    name: Required[str]
    """A label from the category's list of patterns; a task with another one fails. Labels such as 2colors1 begin
    with the number of colours; all others take one.
    """


class MakeupMattePalette(TypedDict):
    """A colour without shine."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["matte"]]
    """A finish without shine."""


class MakeupBlushSatinPalette(TypedDict):
    """A colour with a soft sheen."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["satin"]]
    """A soft sheen."""
    glowStrength: Required[int]
    """How strong the sheen is, in per cent. 0 to 100."""


class MakeupBlushShimmerPalette(TypedDict):
    """A colour with glitter."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["shimmer"]]
    """Sparkling particles."""
    glowStrength: NotRequired[int]
    """How strong the sheen is, in per cent. Send it; pages differ on whether it may be left out. 0 to 100."""
    shimmerColor: Required[str]
    """Colour of the particles."""
    shimmerDensity: Required[int]
    """How many particles there are, in per cent. 0 to 100."""


class MakeupBlush(TypedDict):
    """Colour on the cheeks."""

    category: Required[Literal["blush"]]
    """The kind of effect."""
    pattern: Required[MakeupPattern]
    """The shape in which it is laid on, by name."""
    palettes: Required[Sequence[MakeupMattePalette | MakeupBlushSatinPalette | MakeupBlushShimmerPalette]]
    """As many as the pattern has colours (1 to 3), in its order."""


class MakeupPalette(TypedDict):
    """A colour, and how strongly it covers."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""


class MakeupBronzer(TypedDict):
    """Warm shade on the edges of the face."""

    category: Required[Literal["bronzer"]]
    """The kind of effect."""
    pattern: Required[MakeupPattern]
    """The shape in which it is laid on, by name."""
    palettes: Required[Sequence[MakeupPalette]]
    """One colour."""


class MakeupConcealerPalette(TypedDict):
    """A colour, and how strongly it covers under the eyes."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    colorUnderEyeIntensity: Required[int]
    """How strong the colour is under the eyes, in per cent. 0 to 100."""
    coverageLevel: Required[int]
    """How much of the skin beneath is hidden, in per cent. 0 to 100."""


class MakeupConcealer(TypedDict):
    """Cover for the shadows under the eyes."""

    category: Required[Literal["concealer"]]
    """The kind of effect."""
    palettes: Required[Sequence[MakeupConcealerPalette]]
    """One colour."""


class MakeupContour(TypedDict):
    """Shades the face; patterns such as OvalFace6 and HeartFace2 go by its shape."""

    category: Required[Literal["contour"]]
    """The kind of effect."""
    pattern: Required[MakeupPattern]
    """The shape in which it is laid on, by name."""
    palettes: Required[Sequence[MakeupPalette]]
    """One colour."""


class MakeupBrowShape(TypedDict):
    """Draws brows of another shape."""

    type: Required[Literal["shape"]]
    """A shape from the list."""
    name: Required[str]
    """A label from the list of brows, such as SoftArch1 or Straight1."""
    curvature: NotRequired[int]
    """How much more (above 0) or less the brow is bent than in the pattern. Without it the task fails. -100 to 100."""
    thickness: NotRequired[int]
    """How much thicker (above 0) or thinner the brow is than in the pattern. Without it the task fails. -100 to 100."""
    definition: NotRequired[int]
    """How sharp the edge is, in per cent. Without it the task fails. 0 to 100."""


class MakeupBrowColor(TypedDict):
    """Colours the brows and leaves their shape as it is."""

    type: Required[Literal["color"]]
    """The person's own shape."""


class MakeupBrowShimmerPalette(TypedDict):
    """A colour with glitter for the brows."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["shimmer"]]
    """Sparkling particles."""
    shimmerColor: Required[str]
    """Colour of the particles."""
    shimmerIntensity: Required[int]
    """How bright the particles are, in per cent. 0 to 100."""
    shimmerSize: Required[int]
    """How large the particles are, in per cent. 0 to 100."""
    shimmerDensity: Required[int]
    """How many particles there are, in per cent. 0 to 100."""


class MakeupEyebrows(TypedDict):
    """Brows of a shape and a colour."""

    category: Required[Literal["eyebrows"]]
    """The kind of effect."""
    pattern: Required[MakeupBrowShape | MakeupBrowColor]
    """The brows' shape, or their own shape coloured."""
    palettes: Required[Sequence[MakeupMattePalette | MakeupBrowShimmerPalette]]
    """One colour."""


class MakeupEyeShimmerPalette(TypedDict):
    """A colour with glitter for the eyes."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["shimmer"]]
    """Sparkling particles."""
    shimmerColor: Required[str]
    """Colour of the particles."""
    shimmerIntensity: Required[int]
    """How bright the particles are, in per cent. 0 to 100."""


class MakeupEyeMetallicPalette(TypedDict):
    """A colour with a metallic shine for the eyes."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["metallic"]]
    """A shine like metal."""
    shimmerColor: Required[str]
    """Colour of the particles."""
    shimmerIntensity: Required[int]
    """How bright the particles are, in per cent. 0 to 100."""
    metallicIntensity: Required[int]
    """How strong the metal shine is, in per cent. 0 to 100."""


class MakeupEyeLiner(TypedDict):
    """A line along the lashes."""

    category: Required[Literal["eye_liner"]]
    """The kind of effect."""
    pattern: Required[MakeupPattern]
    """The shape in which it is laid on, by name."""
    palettes: Required[Sequence[MakeupMattePalette | MakeupEyeShimmerPalette | MakeupEyeMetallicPalette]]
    """At least as many as the pattern has colours (1 to 3), in its order."""


class MakeupEyeShadow(TypedDict):
    """Colours on the lids."""

    category: Required[Literal["eye_shadow"]]
    """The kind of effect."""
    pattern: Required[MakeupPattern]
    """The shape in which it is laid on, by name."""
    palettes: Required[Sequence[MakeupMattePalette | MakeupEyeShimmerPalette | MakeupEyeMetallicPalette]]
    """As many as the pattern has colours (1 to 5), in its order."""


class MakeupEyelashes(TypedDict):
    """Lashes of a shape and a colour."""

    category: Required[Literal["eyelashes"]]
    """The kind of effect."""
    pattern: Required[MakeupPattern]
    """The shape in which it is laid on, by name."""
    palettes: Required[Sequence[MakeupPalette]]
    """One colour."""


class MakeupFoundationPalette(TypedDict):
    """A colour of the skin, and how it covers and shines."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    glowIntensity: Required[int]
    """How much the skin shines, in per cent. 0 to 100."""
    coverageIntensity: Required[int]
    """How much of the skin beneath is hidden, in per cent. 0 to 100."""


class MakeupFoundation(TypedDict):
    """An even colour of the skin."""

    category: Required[Literal["foundation"]]
    """The kind of effect."""
    palettes: Required[Sequence[MakeupFoundationPalette]]
    """One colour."""


class MakeupHighlighterPalette(TypedDict):
    """A colour of light, and how it shines."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    glowIntensity: Required[int]
    """How much the skin shines, in per cent. 0 to 100."""
    shimmerIntensity: Required[int]
    """How bright the particles are, in per cent. 0 to 100."""
    shimmerDensity: Required[int]
    """How many particles there are, in per cent. 0 to 100."""
    shimmerSize: Required[int]
    """How large the particles are, in per cent. 0 to 100."""


class MakeupHighlighter(TypedDict):
    """Brightens the face; patterns such as SquareFace3 and Oblong11 go by its shape."""

    category: Required[Literal["highlighter"]]
    """The kind of effect."""
    pattern: Required[MakeupPattern]
    """The shape in which it is laid on, by name."""
    palettes: Required[Sequence[MakeupHighlighterPalette]]
    """One colour."""


class MakeupLipShape(TypedDict):
    """The outline of the lips, by name."""

    name: Required[str]
    """The outline of the lips - original, heart-shaped, m-shaped, petal, plump, pouty, smile or vintage. A task with
    another one fails.
    """


class MakeupLipMorphology(TypedDict):
    """How full and how smooth the lips become."""

    fullness: NotRequired[int]
    """How much fuller the lips get, in per cent. 0 to 100; 0 by default."""
    wrinkless: NotRequired[int]
    """How much smoother the lips get, in per cent. 0 to 100; 0 by default."""


class MakeupLipStyle(TypedDict):
    """How the colours are laid on the lips."""

    type: Required[Literal["full", "twoTone"]]
    """One colour all over or one for each lip."""


class MakeupLipOmbreStyle(TypedDict):
    """Two colours that run into each other, and how far."""

    type: Required[Literal["ombre"]]
    """One colour that runs into the next from the inside out."""
    innerColorRatio: Required[int]
    """How much of the lips has the inner colour, in per cent. 0 to 100."""
    blendStrength: Required[int]
    """How softly the colours meet, in per cent. 0 to 100."""


class MakeupLipOmbreStyleOtherNames(TypedDict):
    """The same under the names that the guide uses."""

    type: Required[Literal["ombre"]]
    """One colour that runs into the next from the inside out."""
    innerRatio: Required[int]
    """How much of the lips has the inner colour, in per cent. 0 to 100."""
    featherStrength: Required[int]
    """How softly the colours meet, in per cent. 0 to 100."""


class MakeupLipMattePalette(TypedDict):
    """A lip colour without shine."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["matte", "satin"]]
    """A finish without shine or with a soft one."""


class MakeupLipGlossPalette(TypedDict):
    """A lip colour with gloss."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["gloss", "sheer"]]
    """A wet shine that lets the lips show."""
    gloss: Required[int]
    """How strong the shine is, in per cent. 0 to 100."""
    transparencyIntensity: Required[int]
    """How much of the lips shows, in per cent. 0 to 100."""


class MakeupLipMetalPalette(TypedDict):
    """A lip colour with a metallic shine."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    shimmerColor: Required[str]
    """Colour of the particles."""
    shimmerIntensity: Required[int]
    """How bright the particles are, in per cent. 0 to 100."""
    shimmerDensity: Required[int]
    """How many particles there are, in per cent. 0 to 100."""
    shimmerSize: Required[int]
    """How large the particles are, in per cent. 0 to 100."""
    texture: Required[Literal["holographic", "metallic"]]
    """A shine that covers the lips."""
    gloss: Required[int]
    """How strong the shine is, in per cent. 0 to 100."""


class MakeupLipShimmerPalette(TypedDict):
    """A lip colour with glitter."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    shimmerColor: Required[str]
    """Colour of the particles."""
    shimmerIntensity: Required[int]
    """How bright the particles are, in per cent. 0 to 100."""
    shimmerDensity: Required[int]
    """How many particles there are, in per cent. 0 to 100."""
    shimmerSize: Required[int]
    """How large the particles are, in per cent. 0 to 100."""
    texture: Required[Literal["shimmer"]]
    """Sparkling particles on lips that show."""
    gloss: Required[int]
    """How strong the shine is, in per cent. 0 to 100."""
    transparencyIntensity: Required[int]
    """How much of the lips shows, in per cent. 0 to 100."""


class MakeupLipColor(TypedDict):
    """Colour on the lips, and their shape."""

    category: Required[Literal["lip_color"]]
    """The kind of effect."""
    shape: Required[MakeupLipShape]
    """The outline of the lips, by name."""
    morphology: NotRequired[MakeupLipMorphology]
    """How full and how smooth the lips become."""
    style: Required[MakeupLipStyle | MakeupLipOmbreStyle | MakeupLipOmbreStyleOtherNames]
    """How the colours are laid on."""
    palettes: Required[
        Sequence[MakeupLipMattePalette | MakeupLipGlossPalette | MakeupLipMetalPalette | MakeupLipShimmerPalette]
    ]
    """One colour, or two for the styles ombre and twoTone."""


class MakeupLipLinerPalette(TypedDict):
    """A colour of the outline, and how it runs into the lips."""

    color: Required[str]
    """Colour as RRGGBB, best with # before it."""
    colorIntensity: Required[int]
    """How strong the colour is, in per cent. 0 to 100."""
    texture: Required[Literal["matte", "satin"]]
    """A finish without shine or with a soft one."""
    thickness: Required[int]
    """How wide the line is, in per cent. 0 to 100."""
    smoothness: Required[int]
    """How softly the line runs into the lips, in per cent. 0 to 100."""


class MakeupLipLiner(TypedDict):
    """A line around the lips."""

    category: Required[Literal["lip_liner"]]
    """The kind of effect."""
    pattern: Required[MakeupPattern]
    """The shape in which it is laid on, by name."""
    palettes: Required[Sequence[MakeupLipLinerPalette]]
    """One colour."""


class NailPolishColor(TypedDict):
    """A plain polish for some nails."""

    sub_type: Required[Literal["color"]]
    """One colour."""
    color: Required[str]
    """The colour as #RRGGBB."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["matte", "cream", "jelly", "sheer"]]
    """The kind of polish, from dull to see-through."""
    transparency: Required[int]
    """How much of the nail shows, in per cent. 0 to 100."""


class NailPolishColorMetallic(TypedDict):
    """A metallic polish for some nails."""

    sub_type: Required[Literal["color"]]
    """One colour."""
    color: Required[str]
    """The colour as #RRGGBB."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["metallic"]]
    """Shines like metal and hides the nail."""


class NailPolishColorPearl(TypedDict):
    """A pearly polish for some nails."""

    sub_type: Required[Literal["color"]]
    """One colour."""
    color: Required[str]
    """The colour as #RRGGBB."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["pearl"]]
    """Shines like a pearl."""
    transparency: Required[int]
    """How much of the nail shows, in per cent. 0 to 100."""
    shimmer_opacity: Required[int]
    """How strong the pearl shine is, in per cent. 0 to 100."""


class NailPolishColorShimmer(TypedDict):
    """A polish with glitter for some nails."""

    sub_type: Required[Literal["color"]]
    """One colour."""
    color: Required[str]
    """The colour as #RRGGBB."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["shimmer_coarse", "shimmer_fine"]]
    """Particles, large or small."""
    transparency: Required[int]
    """How much of the nail shows, in per cent. 0 to 100."""
    shimmer_size: Required[int]
    """How large the particles are, in per cent. 0 to 100."""


class NailPolishColorTextured(TypedDict):
    """A polish with a texture for some nails."""

    sub_type: Required[Literal["color"]]
    """One colour."""
    color: Required[str]
    """The colour as #RRGGBB."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["textured"]]
    """A raised grain."""
    transparency: Required[int]
    """How much of the nail shows, in per cent. 0 to 100."""
    textured_size: Required[int]
    """How coarse the grain is, in per cent. 0 to 100."""


class NailPolishDesign(TypedDict):
    """A design in plain polish for some nails."""

    sub_type: Required[Literal["design"]]
    """A picture. It is named by either ref_file_url or ref_file_index."""
    ref_file_url: NotRequired[str]
    """Address of the picture."""
    ref_file_index: NotRequired[int]
    """Position of the picture in ref_file_ids, from 0."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["matte", "cream", "jelly", "sheer"]]
    """The kind of polish, from dull to see-through."""
    transparency: Required[int]
    """How much of the nail shows, in per cent. 0 to 100."""


class NailPolishDesignMetallic(TypedDict):
    """A design in metallic polish for some nails."""

    sub_type: Required[Literal["design"]]
    """A picture. It is named by either ref_file_url or ref_file_index."""
    ref_file_url: NotRequired[str]
    """Address of the picture."""
    ref_file_index: NotRequired[int]
    """Position of the picture in ref_file_ids, from 0."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["metallic"]]
    """Shines like metal and hides the nail."""


class NailPolishDesignPearl(TypedDict):
    """A design in pearly polish for some nails."""

    sub_type: Required[Literal["design"]]
    """A picture. It is named by either ref_file_url or ref_file_index."""
    ref_file_url: NotRequired[str]
    """Address of the picture."""
    ref_file_index: NotRequired[int]
    """Position of the picture in ref_file_ids, from 0."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["pearl"]]
    """Shines like a pearl."""
    transparency: Required[int]
    """How much of the nail shows, in per cent. 0 to 100."""
    shimmer_opacity: Required[int]
    """How strong the pearl shine is, in per cent. 0 to 100."""


class NailPolishDesignShimmer(TypedDict):
    """A design in polish with glitter for some nails."""

    sub_type: Required[Literal["design"]]
    """A picture. It is named by either ref_file_url or ref_file_index."""
    ref_file_url: NotRequired[str]
    """Address of the picture."""
    ref_file_index: NotRequired[int]
    """Position of the picture in ref_file_ids, from 0."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["shimmer_coarse", "shimmer_fine"]]
    """Particles, large or small."""
    transparency: Required[int]
    """How much of the nail shows, in per cent. 0 to 100."""
    shimmer_size: Required[int]
    """How large the particles are, in per cent. 0 to 100."""


class NailPolishDesignTextured(TypedDict):
    """A design in textured polish for some nails."""

    sub_type: Required[Literal["design"]]
    """A picture. It is named by either ref_file_url or ref_file_index."""
    ref_file_url: NotRequired[str]
    """Address of the picture."""
    ref_file_index: NotRequired[int]
    """Position of the picture in ref_file_ids, from 0."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["textured"]]
    """A raised grain."""
    transparency: Required[int]
    """How much of the nail shows, in per cent. 0 to 100."""
    textured_size: Required[int]
    """How coarse the grain is, in per cent. 0 to 100."""


class NailPressOnColor(TypedDict):
    """Press-on nails of a form and a colour."""

    sub_type: Required[Literal["color"]]
    """One colour."""
    color: Required[str]
    """The colour as #RRGGBB."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["matte", "cream", "metallic"]]
    """What the press-on nail is made of."""
    shape: Required[
        Literal[
            "square_oval",
            "square_square",
            "square_squoval",
            "squoval_oval",
            "squoval_square",
            "squoval_squoval",
            "oval_oval",
            "oval_square",
            "oval_squoval",
            "almond_oval",
            "almond_square",
            "almond_squoval",
            "stiletto_oval",
            "stiletto_square",
            "stiletto_squoval",
        ]
    ]
    """Form of the tip, then of the base."""
    length: Required[float]
    """How long the nail is, from 0.8 (short) to 2.15 (long)."""


class NailPressOnDesign(TypedDict):
    """The picture itself gives form and length."""

    sub_type: Required[Literal["design"]]
    """A picture. It is named by either ref_file_url or ref_file_index."""
    ref_file_url: NotRequired[str]
    """Address of the picture."""
    ref_file_index: NotRequired[int]
    """Position of the picture in ref_file_ids, from 0."""
    finger: Required[Literal["thumb", "index", "middle", "ring", "pinky"]]
    """Which nail. Fingers come in any order; those left out stay as they are."""
    reflection: Required[int]
    """How much light the nail throws back, in per cent. 0 to 100."""
    contrast: Required[int]
    """How far light and dark parts differ, in per cent. 0 to 100."""
    roughness: Required[int]
    """How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100."""
    texture: Required[Literal["matte", "cream", "metallic"]]
    """What the press-on nail is made of."""


SkinConcern: TypeAlias = Literal[
    "hd_wrinkle",
    "hd_pore",
    "hd_texture",
    "hd_acne",
    "hd_oiliness",
    "hd_radiance",
    "hd_eye_bag",
    "hd_age_spot",
    "hd_dark_circle",
    "hd_droopy_upper_eyelid",
    "hd_droopy_lower_eyelid",
    "hd_firmness",
    "hd_moisture",
    "hd_redness",
    "hd_tear_trough",
    "hd_skin_type",
    "wrinkle",
    "pore",
    "texture",
    "acne",
    "oiliness",
    "radiance",
    "eye_bag",
    "age_spot",
    "dark_circle_v2",
    "droopy_upper_eyelid",
    "droopy_lower_eyelid",
    "firmness",
    "moisture",
    "redness",
    "tear_trough",
    "skin_type",
]
"""What to score. Names that begin with hd_ are the fine tier."""


class SkinMaskOptions(TypedDict):
    """How the masks are painted."""

    enable_mask_overlay: NotRequired[bool]
    """Blend each mask over the photo (.jpg) in place of the bare mask (.png). Off unless asked for."""
    enable_dark_background_hd_pore: NotRequired[bool]
    """Darken the photo under the hd_pore mask."""
    color_dark_background_hd_pore: NotRequired[str]
    """That darkness, as six hex digits without #."""
    opacity_dark_background_hd_pore: NotRequired[float]
    """How strong the darkness is, from 0 to 1."""
    enable_dark_background_hd_wrinkle: NotRequired[bool]
    """Darken the photo under the hd_wrinkle mask."""
    color_dark_background_hd_wrinkle: NotRequired[str]
    """That darkness, as six hex digits without #."""
    opacity_dark_background_hd_wrinkle: NotRequired[float]
    """How strong the darkness is, from 0 to 1."""


class TeethWhitenEffect(TypedDict):
    """How white the teeth become, and how the skin around them looks."""

    whitening_intensity: Required[int]
    """How white the teeth become; 0 leaves them as they are. 0 to 100."""
    skin_smooth_strength: NotRequired[int]
    """How smooth the skin becomes. 0 to 100; 50 by default."""
    skin_smooth_color_intensity: NotRequired[int]
    """How even its colour becomes. 0 to 100; 50 by default."""


FaceFeatureV1: TypeAlias = Literal[
    "eyeShape",
    "eyeSize",
    "eyeAngle",
    "eyeDistance",
    "eyelid",
    "eyebrowShape",
    "eyebrowThickness",
    "eyebrowDistance",
    "eyebrowShortness",
    "cheekbones",
    "faceShape",
    "lipShape",
    "noseWidth",
    "noseLength",
    "age",
    "gender",
    "eyeColor",
    "lipColor",
    "eyebrowColor",
    "hairColor",
]
"""What to find out."""


SkinConcernV1: TypeAlias = Literal[
    "hd_wrinkle",
    "hd_pore",
    "hd_texture",
    "hd_acne",
    "hd_oiliness",
    "hd_radiance",
    "hd_eye_bag",
    "hd_age_spot",
    "hd_dark_circle",
    "hd_droopy_upper_eyelid",
    "hd_droopy_lower_eyelid",
    "hd_firmness",
    "hd_moisture",
    "hd_redness",
    "wrinkle",
    "pore",
    "texture",
    "acne",
    "oiliness",
    "radiance",
    "eye_bag",
    "age_spot",
    "dark_circle_v2",
    "droopy_upper_eyelid",
    "droopy_lower_eyelid",
    "firmness",
    "moisture",
    "redness",
]
"""What to score. Names that begin with hd_ are the fine tier."""


class Run2dVtoBracelet(TypedDict):
    """AI Bracelet Virtual Try On: start putting bracelets on one wrist."""

    image: Required[Source]
    """The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    references: Required[Sequence[Source]]
    """Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: NotRequired[Source]
    """Mask of what hides the worn item, such as hair or a sleeve."""
    reference_masks: NotRequired[Sequence[Source]]
    """Masks that cut out the products."""
    source_info: NotRequired[JewellerySourceInfo]
    """Names the photo, and its mask if there is one, a second time."""
    object_infos: NotRequired[Sequence[BraceletItem]]
    """One entry for each product."""


class Run2dVtoEarring(TypedDict):
    """AI Earrings Virtual Try On: start putting earrings on one person."""

    image: Required[Source]
    """The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    references: Required[Sequence[Source]]
    """Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: NotRequired[Source]
    """Mask of what hides the worn item, such as hair or a sleeve."""
    reference_masks: NotRequired[Sequence[Source]]
    """Masks that cut out the products."""
    source_info: NotRequired[JewellerySourceInfo]
    """Names the photo, and its mask if there is one, a second time."""
    object_infos: NotRequired[Sequence[EarringItem]]
    """One entry for each product."""


class Run2dVtoNecklace(TypedDict):
    """AI Necklace Virtual Try On: start putting a necklace on one person."""

    image: Required[Source]
    """The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    references: Required[Sequence[Source]]
    """Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: NotRequired[Source]
    """Mask of what hides the worn item, such as hair or a sleeve. JPEG, PNG; at most 10 MB; long side at most 4096
    px.
    """
    source_info: NotRequired[JewellerySourceInfo]
    """Names the photo, and its mask if there is one, a second time."""
    object_infos: NotRequired[Sequence[NecklaceItem]]
    """One entry for each product."""


class Run2dVtoRing(TypedDict):
    """AI Ring Virtual Try-On: start putting rings on one hand."""

    image: Required[Source]
    """The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    references: Required[Sequence[Source]]
    """Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: NotRequired[Source]
    """Mask of what hides the worn item, such as hair or a sleeve."""
    reference_masks: NotRequired[Sequence[Source]]
    """Masks that cut out the products."""
    source_info: NotRequired[JewellerySourceInfo]
    """Names the photo, and its mask if there is one, a second time."""
    object_infos: NotRequired[Sequence[RingItem]]
    """One entry for each product."""


class Run2dVtoWatch(TypedDict):
    """AI Watch Virtual Try On: start putting a watch on one wrist."""

    image: Required[Source]
    """The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    references: Required[Sequence[Source]]
    """Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: NotRequired[Source]
    """Mask of what hides the worn item, such as hair or a sleeve."""
    reference_masks: NotRequired[Sequence[Source]]
    """Masks that cut out the products."""
    source_info: NotRequired[JewellerySourceInfo]
    """Names the photo, and its mask if there is one, a second time."""
    object_infos: NotRequired[Sequence[WatchItem]]
    """One entry for each product."""


class RunAbsShape(TypedDict):
    """AI Abs Filter: start painting abdominal muscles on one person."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mode: NotRequired[Literal["Six-pack", "Vest-line"]]
    """Form of the muscles. 'Six-pack' by default."""
    intensity: NotRequired[Literal[1, 2]]
    """How marked the muscles are; 2 is the stronger. 1 by default."""


class RunAging(TypedDict):
    """AI Aging Simulation: start showing one person at several ages."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px."""


class RunAiAvatar(TypedDict):
    """AI Avatar Generator: start making avatars of one person."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    template_id: Required[str]
    """The style - an id from the template list."""
    output_count: Required[int]
    """Pictures to make, in one task. There is no default. 1 to 200."""


class RunAiNail(TypedDict):
    """AI Nail Transfer: start taking nails over from one photo to another."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    reference: Required[Source]
    """The photo with the wanted nails. Every fingernail is visible in it. JPEG, PNG; at most 10 MB; long side at
    most 4096 px.
    """


class RunAiSmile(TypedDict):
    """AI Smile: start making one person smile."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px."""
    expression_type: Required[Literal["smile_with_teeth_visible", "closed_mouth_smile"]]
    """Whether the lips part."""


class RunAiStudio(TypedDict):
    """AI Studio Generator: start making studio portraits of one person."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 200 px."""
    template_id: Required[str]
    """The style - an id from the template list."""
    output_count: Required[int]
    """Pictures to make, in one task. There is no default. 1 to 200."""


class RunBag(TypedDict):
    """AI Bag Virtual Try-On: start showing one person with a bag."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px."""
    reference: Required[Source]
    """What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    gender: Required[TryOnGender]
    """The gender to show the person as."""
    style: NotRequired[
        Literal["random", "style_parisian_chic", "style_urban_chic", "style_mediterranean_chic", "style_art_deco_style"]
    ]
    """Outfit and surroundings of the result; random lets the service pick one of the others. 'random' by default."""


class RunBeardStyle(TypedDict):
    """AI Beard Style Generator: start trying a beard on one portrait."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 1023 px."""
    template_id: Required[str]
    """An id from the feature's template list."""


class RunBgBlur(TypedDict):
    """AI Photo Background Blur: start blurring the background of one picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    intensity: NotRequired[int]
    """How strong the blur is; 0 leaves the photo sharp. 0 to 100; 50 by default."""


class RunBgReplace(TypedDict):
    """AI Photo Background Change: start changing the background of one picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    type: NotRequired[Literal["prompt", "template"]]
    """What the background is made from; the member for the other kind is ignored. Where its own member is missing, a
    default background is taken. 'prompt' by default.
    """
    prompt: NotRequired[str]
    """The background in words. For the type prompt only."""
    template_id: NotRequired[str]
    """An id from the template list. For the type template only."""


class RunBgReplaceVid(TypedDict):
    """AI Video Background Replace: start replacing the background of one video."""

    video: Required[Source]
    """The video. MP4; at most 100 MB."""
    reference: Required[Source]
    """The picture to put behind. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    background_mode: NotRequired[Literal["crop", "stretch"]]
    """How the picture is made to fit the video - `crop` keeps its proportions and cuts what stands out, `stretch`
    does not keep them. 'crop' by default.
    """


class RunBodyReshape(TypedDict):
    """AI Body Reshape: start reshaping one body."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at least 320 px."""
    version: Required[str]
    """Version of the effect's parameters; only 1.0 is known. '1.0' by default."""
    index: NotRequired[int]
    """Which of the detected targets gets the effect - its position, from 0, in the result of the pre-process task. 0
    by default.
    """
    features: Required[BodyReshapeFeatures]
    """How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
    person's own. A value for one side wins over the value for both, even when it is 0.
    """


class RunBodyReshapePreProcess(TypedDict):
    """AI Body Reshape: start finding the people for a body reshape."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at least 320 px."""


class RunBreastShape(TypedDict):
    """AI Breast Augmentation Simulator: start showing one person with a fuller chest."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at least 512 px; long side at most 4096 px;
    short side at least 384 px.
    """
    intensity: NotRequired[Literal[1, 2, 3]]
    """How far to go; 1 is subtle and 3 the most marked. 2 by default."""


class RunCloth(TypedDict):
    """AI Clothes Virtual Try-On: start dressing one person, by reference or template."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px."""
    reference: NotRequired[Source]
    """What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px."""
    garment_category: NotRequired[Literal["full_body", "lower_body", "upper_body", "shoes", "auto"]]
    """What the reference is for; auto lets the engine find out."""
    change_shoes: NotRequired[bool]
    """Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
    only. True by default.
    """
    template_id: NotRequired[str]
    """An id from the template list; it takes the place of a reference."""


class RunClothV3(TypedDict):
    """AI Clothes Virtual Try-On: start dressing one person by reference, with the third engine."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px."""
    reference: Required[Source]
    """What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px."""
    garment_category: Required[Literal["full_body", "lower_body", "upper_body", "shoes", "auto"]]
    """What the reference is for; auto lets the engine find out."""
    change_shoes: NotRequired[bool]
    """Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
    only. True by default.
    """


class RunClothV4(TypedDict):
    """AI Clothes Virtual Try-On: start dressing one person by reference, with the fourth engine."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px."""
    reference: Required[Source]
    """What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px."""
    garment_category: Required[Literal["full_body", "lower_body", "upper_body", "shoes", "auto", "outer"]]
    """What the reference is for; outer is a coat or jacket, auto lets the engine find out."""
    change_shoes: NotRequired[bool]
    """Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
    only. True by default.
    """
    filter_multi_person: NotRequired[Literal["off", "normal", "strict"]]
    """What happens to a photo of several people. off takes the largest person; normal and strict let the task fail
    with error_multi_person. Nobody tells what separates the two.
    """


class RunColorize(TypedDict):
    """AI Photo Colorize: start colouring one black and white picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunColorizeColorCorrect(TypedDict):
    """AI Color Correction: start correcting the colours of one picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunEnhance(TypedDict):
    """AI Photo Enhance: start enhancing one picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    scale: Required[EnhanceScale]
    """How many times wider and higher the result is."""


class RunEyeColorVto(TypedDict):
    """AI Eye Color Lens Virtual Try-On: start trying a coloured lens on one selfie."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 320 px."""
    reference: Required[Source]
    """The cut-out picture of the lens, a PNG. PNG; at most 10 MB; long side at most 600 px; short side at least 200
    px.
    """
    version: Required[Literal["1.0"]]
    """Version of the effect format."""
    effect: Required[LensEffect]
    """How the lens looks, and the face around it."""


class RunFabric(TypedDict):
    """AI Fabric Virtual Try-On: start giving the clothes in one photo another fabric."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 4096 px."""
    template_id: Required[str]
    """An id from the template list."""


class RunFaceAttrAnalysis(TypedDict):
    """AI Face Attributes & Ratio Analyzer: start analysing one face."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px."""
    face_angle_strictness_level: NotRequired[FaceAngleStrictness]
    """How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and 6
    of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for.
    """
    features: Required[Sequence[FaceFeature]]
    """One or more; their number makes the price."""


class RunFaceLift(TypedDict):
    """AI Face Lift: start lifting one face."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px."""
    version: Required[str]
    """Version of the effect's parameters; only 1.0 is known. '1.0' by default."""
    index: NotRequired[int]
    """Which of the detected targets gets the effect - its position, from 0, in the result of the pre-process task. 0
    by default.
    """
    type: NotRequired[Literal["custom", "auto"]]
    """custom: By the strengths in features. auto: By the engine's own judgement; features are not looked at.
    'custom' by default.
    """
    features: NotRequired[FaceLiftFeatures]
    """How far each part is lifted, up to 100. 0 leaves it as it is; with type custom, one at least must differ from
    0.
    """
    global_: NotRequired[FaceLiftSmoothing]
    """Smoothing of the skin."""


class RunFaceLiftPreProcess(TypedDict):
    """AI Face Lift: start finding the faces for a face lift."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px."""


class RunFaceReshape(TypedDict):
    """AI Face Reshape: start reshaping one face."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    version: Required[str]
    """Version of the effect's parameters; only 1.0 is known. '1.0' by default."""
    index: NotRequired[int]
    """Which of the detected targets gets the effect - its position, from 0, in the result of the pre-process task. 0
    by default.
    """
    features: Required[FaceReshapeFeatures]
    """How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
    person's own. A value for one side wins over the value for both, even when it is 0.
    """
    global_: Required[FaceReshapeSmoothing]
    """Smoothing of the skin. It may be empty, but not absent."""


class RunFaceReshapePreProcess(TypedDict):
    """AI Face Reshape: start finding the faces for a face reshape."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunFaceSwap(TypedDict):
    """AI Face Swap: start swapping faces of a picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    references: Required[Sequence[Source]]
    """Pictures of the faces to put in. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    face_mapping: Required[Sequence[FaceMapping]]
    """One entry for each face that pre-process found, in their order."""


class RunFaceSwapVid(TypedDict):
    """AI Video Face Swap: start putting another face into a video."""

    video: Required[Source]
    """The video to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s."""
    reference: Required[Source]
    """A photo of the face to put in. JPEG, PNG; at most 10 MB."""
    dst_duration: Required[int]
    """Length of the video in s. It makes the price; a video of another length fails. At least 0."""


class RunFaceSwapPreProcess(TypedDict):
    """AI Face Swap: start finding the faces of a picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunFitzpatrickScaleAnalyzer(TypedDict):
    """AI Fitzpatrick Skin Type Analysis: start finding out the skin type of one face."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px."""
    version: Required[Literal["1.0"]]
    """Edition of the model."""
    index: NotRequired[int]
    """Which face, by its place among the boxes of a pre-process task, from 0. 0 by default."""


class RunFitzpatrickScaleAnalyzerPreProcess(TypedDict):
    """AI Fitzpatrick Skin Type Analysis: start finding the faces in a picture."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px."""


class RunGenerativeFill(TypedDict):
    """AI Object Removal Pro: start taking the masked part out of a picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: Required[Source]
    """The mask. A grey picture of the source's width and height, white on the part to work on, black elsewhere.
    JPEG, PNG; at most 10 MB.
    """


class RunHairBang(TypedDict):
    """AI Bangs Filter Virtual Try-On: start trying a fringe on one portrait."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px."""
    template_id: Required[str]
    """An id from the feature's template list."""


class RunHairColor(TypedDict):
    """AI Hair Color Virtual Try-On: start dyeing the hair in one photo."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at least 320 px."""
    preset: NotRequired[HairColorPreset]
    """A ready-made dye. A name with a slash is an ombre of two colours, one without dyes all the hair."""
    pattern: NotRequired[HairColorPattern]
    """How the palettes spread over the hair."""
    palettes: NotRequired[Sequence[HairColorPalette]]
    """One dye for full; two for ombre, the top first."""


class RunHairCurl(TypedDict):
    """AI Wavy Hair Virtual Try-On: start trying waves or curls on one portrait."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px."""
    template_id: Required[str]
    """An id from the feature's template list."""


class RunHairDensityDetection(TypedDict):
    """AI Hair Density Detection: start measuring how dense the hair is."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 100 px."""


class RunHairExt(TypedDict):
    """AI Hair Extension Virtual Try-On: start trying a hair extension on one portrait."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 1024 px."""
    template_id: Required[str]
    """An id from the feature's template list."""


class RunHairFrizzinessDetection(TypedDict):
    """AI Hair Frizziness Detection: start measuring how frizzy the hair is."""

    images: Required[Sequence[Source]]
    """The head from the front, from its right and from its left, in that order. All of one size in px. JPEG, PNG; at
    most 10 MB; long side at most 4096 px; short side at least 320 px.
    """


class RunHairLengthDetection(TypedDict):
    """AI Hair Length Detection: start measuring how long the hair is."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 320 px."""


class RunHairStyle(TypedDict):
    """AI Hairstyle Generator: start trying a hairstyle on one portrait."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 1024 px."""
    template_id: Required[str]
    """An id from the template list."""


class RunHairTransfer(TypedDict):
    """AI Hair Style Virtual Try-On: start giving one portrait the hair of another, or of a template."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 1024 px."""
    reference: NotRequired[Source]
    """The photo whose hair to take. JPEG; at most 10 MB; long side at most 1024 px."""
    template_id: NotRequired[str]
    """An id from the template list of version 2.1."""
    hair_color: NotRequired[Literal["ref", "src"]]
    """Take the hair colour of the template (ref) or keep that of the photo (src). Only templates with
    keep_users_color can keep it; the others bring their own, as a reference photo does. 'ref' by default.
    """


class RunHairTypeDetection(TypedDict):
    """AI Hair Type Detection: start finding out how curly the hair is."""

    images: Required[Sequence[Source]]
    """The head from the front, from its right and from its left, in that order. All of one size in px. JPEG, PNG; at
    most 10 MB; long side at most 4096 px; short side at least 320 px.
    """


class RunHairVol(TypedDict):
    """AI Hair Volume Virtual Try-On: start trying fuller hair on one portrait."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px."""
    template_id: Required[str]
    """An id from the feature's template list."""


class RunHat(TypedDict):
    """AI Hat Virtual Try-On: start showing one person in a hat."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    reference: Required[Source]
    """What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    gender: Required[TryOnGender]
    """The gender to show the person as."""
    style: NotRequired[
        Literal[
            "random",
            "style_sporty_casual",
            "style_urban_fashion",
            "style_vacation_casual",
            "style_warm_cozy",
            "style_bohemian",
        ]
    ]
    """Outfit and surroundings of the result; random lets the service pick one of the others. 'random' by default."""


class RunHeadshot(TypedDict):
    """AI Headshot Generator: start making headshots of one person."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB."""
    template_id: Required[str]
    """The style - an id from the template list."""
    output_count: Required[int]
    """Pictures to make, in one task. There is no default. 1 to 200."""


class RunImageToImageYoucam(TypedDict):
    """AI Image Generator: start editing one to three pictures by words."""

    images: Required[Sequence[Source]]
    """One to three pictures to work on. JPEG, PNG, BMP, TIFF, WEBP, GIF; at most 10 MB; long side at most 3072 px;
    short side at least 384 px.
    """
    model: Required[Literal["youcam-image-v2"]]
    """The engine."""
    prompt: Required[str]
    """What to show, or how to change the pictures, in English or Chinese. Call them Image 1, Image 2, Image 3."""
    negative_prompt: NotRequired[str]
    """What not to show, in English or Chinese."""
    prompt_extend: NotRequired[bool]
    """Let the service rewrite the prompt before use. Without it the prompt is followed more closely. True by
    default.
    """
    size: NotRequired[str]
    """Width*height in px, 512 to 2048 each; the result takes the nearest multiples of 16. Without it the result has
    about 1024*1024 px in the shape of the last picture.
    """


class RunImageToVideo(TypedDict):
    """AI Video Generator: start putting a picture in motion by a template."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; short side at least 300 px."""
    template_id: Required[str]
    """An id from the template list."""
    dst_duration: Required[ImageToVideoSeconds]
    """Length of the video in s; the price is by the second."""
    mode: NotRequired[ImageToVideoMode]
    """std is faster and gives up to 720p, pro has more detail and gives up to 1080p; both 30 frames a second.
    Without it the template decides.
    """


class RunImageToVideoYoucam(TypedDict):
    """AI Video Generator: start putting a picture in motion by a text."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    resolution: Required[Literal["480", "720", "1080"]]
    """Short side of the video in px, without a unit. It makes the price of a second."""
    dst_duration: Required[ImageToVideoSeconds]
    """Length of the video in s; the price is by the second."""
    prompt: NotRequired[str]
    """What happens in the video, in any language."""
    negative_prompt: NotRequired[str]
    """What to keep out of the video."""
    model: NotRequired[Literal["youcam-video-v2"]]
    """Which model makes the video."""


class RunLighting(TypedDict):
    """AI Photo Lighting: start brightening one picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 256 px."""


class RunLookVto(TypedDict):
    """AI Look Virtual Try-On: start trying a look on one selfie."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at least 100 px."""
    template_id: Required[str]
    """An id from the template list."""


class RunMakeupVto(TypedDict):
    """AI Makeup Virtual Try-On: start putting make-up on one selfie."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at least 100 px."""
    version: NotRequired[str]
    """Version of the effect format. '1.0' by default."""
    effects: Required[
        Sequence[
            MakeupSkinSmooth
            | MakeupBlush
            | MakeupBronzer
            | MakeupConcealer
            | MakeupContour
            | MakeupEyebrows
            | MakeupEyeLiner
            | MakeupEyeShadow
            | MakeupEyelashes
            | MakeupFoundation
            | MakeupHighlighter
            | MakeupLipColor
            | MakeupLipLiner
        ]
    ]
    """What to put on. One price, however many there are."""


class RunMuTransfer(TypedDict):
    """AI Makeup Transfer: start copying the make-up of one portrait to another."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px."""
    reference: Required[Source]
    """A portrait that wears the wanted make-up. JPEG, PNG; at most 10 MB; long side at most 1024 px."""


class RunNailVto(TypedDict):
    """AI Nail Virtual Try-On: start trying polish or press-on nails on one hand."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at least 256 px."""
    references: NotRequired[Sequence[Source]]
    """Pictures for design effects, which point into this list. PNG; at most 1 MB; width at least 271 px; width at
    most 542 px; height at least 522 px; height at most 1044 px.
    """
    version: Required[str]
    """Version of the effect format. '1.0' by default."""
    effect_type: Required[Literal["nail_polish", "press_on_nails"]]
    """nail_polish: Polish on the person's own nails. press_on_nails: Artificial nails over the person's own."""
    effects: Required[
        Sequence[
            NailPolishColor
            | NailPolishColorMetallic
            | NailPolishColorPearl
            | NailPolishColorShimmer
            | NailPolishColorTextured
            | NailPolishDesign
            | NailPolishDesignMetallic
            | NailPolishDesignPearl
            | NailPolishDesignShimmer
            | NailPolishDesignTextured
            | NailPressOnColor
            | NailPressOnDesign
        ]
    ]
    """One for each nail to paint. One for each nail to cover."""


class RunObjRemVid(TypedDict):
    """AI Video Object Removal: start taking the masked thing out of a video."""

    video: Required[Source]
    """The video to work on. MP4, MOV; at most 100 MB; at most 60 s."""
    mask: Required[Source]
    """The mask. A grey picture of the source's width and height, white on the part to work on, black elsewhere.
    JPEG, PNG; at most 10 MB.
    """
    frame_idx: Required[int]
    """The frame that the mask was drawn on, counted from 0."""


class RunObjRemoval(TypedDict):
    """AI Object Removal: start taking the masked part out of a picture, the standard way."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: Required[Source]
    """The mask. A grey picture of the source's width and height, white on the part to work on, black elsewhere.
    JPEG, PNG; at most 10 MB.
    """


class RunObjReplace(TypedDict):
    """AI Replace: start putting something new into the masked part of a picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px."""
    mask: Required[Source]
    """The mask. A grey picture of the source's width and height, white on the part to work on, black elsewhere.
    JPEG, PNG; at most 10 MB.
    """
    prompt: Required[str]
    """What to put in the masked part. No limit of length is published."""


class RunOutPaint(TypedDict):
    """AI Image Extender: start extending one picture."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 4096 px."""
    output_width: Required[int]
    """Width of the result in px. 1 to 4096."""
    output_height: Required[int]
    """Height of the result in px. 1 to 4096."""
    input_x: Required[int]
    """Left edge of the placed photo in the result, in px. 0 to 4096."""
    input_y: Required[int]
    """Top edge of the placed photo in the result, in px. 0 to 4096."""
    input_width: Required[int]
    """Its width in px; input_x and this add up to output_width at most. 1 to 4096."""
    input_height: Required[int]
    """Its height in px; input_y and this add up to output_height at most. 1 to 4096."""
    crop_input_x: Required[int]
    """Left edge of the part to use, in px of the uploaded photo. 0 to 4096."""
    crop_input_y: Required[int]
    """Top edge of the part to use, in px of the uploaded photo. 0 to 4096."""
    crop_input_width: Required[int]
    """Its width in px; normally the same as input_width. 1 to 4096."""
    crop_input_height: Required[int]
    """Its height in px; normally the same as input_height. 1 to 4096."""


class RunScarf(TypedDict):
    """AI Scarf Virtual Try-On: start showing one person in a scarf."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    reference: Required[Source]
    """What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    gender: Required[TryOnGender]
    """The gender to show the person as."""
    style: NotRequired[
        Literal[
            "random",
            "style_french_elegance",
            "style_light_luxury",
            "style_cottagecore",
            "style_modern_chic",
            "style_bohemian",
        ]
    ]
    """Outfit and surroundings of the result; random lets the service pick one of the others. 'random' by default."""


class RunShoes(TypedDict):
    """AI Shoes Virtual Try-On: start showing one person in a pair of shoes."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    reference: Required[Source]
    """What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    gender: Required[TryOnGender]
    """The gender to show the person as."""
    style: NotRequired[
        Literal[
            "random",
            "style_minimalist",
            "style_bohemian",
            "style_cottagecore",
            "style_french_elegance",
            "style_retro_fashion",
        ]
    ]
    """Outfit and surroundings of the result; random lets the service pick one of the others. 'random' by default."""


class RunShoesTransfer(TypedDict):
    """AI Shoes Virtual Try-On: start showing one person in the shoes of a picture, with the third engine."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    reference: Required[Source]
    """What to put on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 512 px."""
    gender: NotRequired[TryOnGender]
    """The gender to show the person as."""


class RunSkinAnalysis(TypedDict):
    """AI Skin Analysis: start scoring the skin of one face with the newer engine."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB."""
    dst_actions: Required[Sequence[SkinConcern]]
    """One or more concerns, all of one tier; their number and tier make the price."""
    miniserver_args: NotRequired[SkinMaskOptions]
    """How the masks are painted."""
    format: NotRequired[Literal["json", "zip"]]
    """A ZIP with scores and masks, or the scores in the status itself with a link to each mask. ZIP unless asked
    for.
    """
    pf_camera_kit: NotRequired[bool]
    """Whether the photo was taken with the vendor's camera kit."""


class RunSkinSimulation(TypedDict):
    """AI Skin simulation: start showing one face with its skin treated."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2560 px; short side at least 480 px."""
    wrinkle: NotRequired[float]
    """How much of the wrinkles goes. 0 to 1."""
    radiance: NotRequired[float]
    """How much glow is added. 0 to 1."""
    oiliness: NotRequired[float]
    """How much of the shine goes. 0 to 1."""
    acne: NotRequired[float]
    """How much of the acne goes. 0 to 1."""
    eye_bags: NotRequired[float]
    """How much of the bags under the eyes goes. 0 to 1."""
    dark_circle: NotRequired[float]
    """How much of the dark circles goes. 0 to 1."""
    spots: NotRequired[float]
    """How much of the age spots goes. 0 to 1."""
    pores: NotRequired[float]
    """How much finer the pores get. 0 to 1."""
    texture: NotRequired[float]
    """How much smoother the skin gets. 0 to 1."""
    redness: NotRequired[float]
    """How much of the redness goes. 0 to 1."""


class RunSkinToneAnalysis(TypedDict):
    """AI Facial Color Tones Analyzer: start reading the colours of one face."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px."""
    face_angle_strictness_level: NotRequired[FaceAngleStrictness]
    """How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and 6
    of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for.
    """


class RunSod(TypedDict):
    """AI Photo Background Removal: start cutting the subject out of one picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunSodBlurBackground(TypedDict):
    """AI Photo Background Blur: start making the mask for a blurred background."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunSodChangeBackground(TypedDict):
    """AI Photo Background Change: start making the mask for another background."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunTeethWhiten(TypedDict):
    """AI Teeth Whitening: start whitening the teeth of one face."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 320 px."""
    version: Required[Literal["1.0"]]
    """Version of the effect's parameters."""
    index: NotRequired[int]
    """Which of the detected faces gets the effect - its position, from 0, in the result of the pre-process task. 0
    by default.
    """
    effect: Required[TeethWhitenEffect]
    """How white the teeth become, and how the skin around them looks."""


class RunTeethWhitenPreProcess(TypedDict):
    """AI Teeth Whitening: start finding the faces for teeth whitening."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 320 px."""


class RunTextToImage(TypedDict):
    """AI Image Generator: start making a picture from words in a listed style."""

    prompt: Required[str]
    """What the picture should show."""
    template_id: Required[str]
    """The style - an id from the template list."""
    negative_prompt: NotRequired[str]
    """What the picture should not show."""
    steps: NotRequired[int]
    """More steps look better and take longer: 10 to 15 for a draft, 20 to 30 for the best."""
    cfg_scale: NotRequired[float]
    """How strictly the prompt is followed: loosely up to 4, strictly from 11."""
    seed: NotRequired[Sequence[int]]
    """One seed. The same seed with the same words makes the same picture again."""
    width_ratio: NotRequired[int]
    """First number of the ratio of width to height, such as 3 of 3:4."""
    height_ratio: NotRequired[int]
    """Second number of that ratio, such as 4 of 3:4."""


class RunTextToImageYoucam(TypedDict):
    """AI Image Generator: start making a picture from words."""

    model: Required[Literal["youcam-image-v2"]]
    """The engine."""
    prompt: Required[str]
    """What to show, or how to change the pictures, in English or Chinese. Call them Image 1, Image 2, Image 3."""
    negative_prompt: NotRequired[str]
    """What not to show, in English or Chinese."""
    prompt_extend: NotRequired[bool]
    """Let the service rewrite the prompt before use. Without it the prompt is followed more closely. True by
    default.
    """
    size: NotRequired[Literal["1664*928", "1472*1104", "1328*1328", "1104*1472", "928*1664"]]
    """Width*height in px; in this order 16:9, 4:3, 1:1, 3:4 and 9:16. '1664*928' by default."""


class RunTextToVideoYoucam(TypedDict):
    """AI Video Generator: start making a video from a text."""

    model: NotRequired[Literal["youcam-video-v2"]]
    """Which model makes the video. 'youcam-video-v2' by default."""
    prompt: Required[str]
    """What the video shows, in Chinese or English."""
    negative_prompt: NotRequired[str]
    """What to keep out of the video, in Chinese or English."""
    resolution: NotRequired[Literal["720P", "1080P"]]
    """Size class of the video. It makes the price of a second; the exact sides follow from the ratio. '1080P' by
    default.
    """
    ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    """Width to height. 1:1 gives 960 px (720P) or 1440 px (1080P) on each side. '16:9' by default."""
    dst_duration: Required[int]
    """Length of the video in s; the price is by the second. 2 to 15; 5 by default."""
    prompt_extend: NotRequired[bool]
    """Let the service add detail to the prompt; this takes longer. True by default."""


class RunVideoSr(TypedDict):
    """AI Video Enhancer: start enhancing a video."""

    video: Required[Source]
    """The video to work on. MP4, MOV; at most 100 MB; long side at most 2048 px; at most 60 s."""
    dst_duration: Required[int]
    """Length of the video in s. It makes the price; a video of another length fails. At least 0."""


class RunVideoTrans(TypedDict):
    """AI Video Style Transfer: start redrawing a video in a style."""

    video: Required[Source]
    """The video to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s."""
    dst_duration: Required[int]
    """Length of the video in s. It makes the price; a video of another length fails. At least 0."""
    template_id: Required[str]
    """An id from the template list."""


class RunWmkRemoval(TypedDict):
    """AI Watermark Removal: start taking the watermark out of one picture."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunAiAvatarV1_0(TypedDict):
    """AI Avatar Generator: start making avatars of one person."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """Styles of that group, no more of them than pictures. They do not change the price."""
    output_count: Required[int]
    """Pictures to make, in one task. There is no default. 1 to 200."""


class RunAiStudioV1_0(TypedDict):
    """AI Studio Generator: start making studio portraits of one person."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 200 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """Styles of that group, no more of them than pictures. They do not change the price."""
    output_count: Required[int]
    """Pictures to make, in one task. There is no default. 1 to 200."""


class RunClothV1_0(TypedDict):
    """AI Clothes Virtual Try-On: start dressing one person, by style or reference."""

    image: Required[Source]
    """Picture to work on. JPEG; at most 10 MB; long side at least 512 px; long side at most 4096 px; short side at
    least 384 px.
    """
    reference: NotRequired[Source]
    """Picture with the clothes. JPEG; at most 10 MB; long side at least 512 px; long side at most 4096 px; short
    side at least 384 px.
    """
    style_group_id: NotRequired[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: NotRequired[Sequence[int]]
    """One style of that group."""
    garment_category: NotRequired[Literal["full_body", "lower_body", "upper_body"]]
    """What the reference is for. A dress is full_body."""


class RunColorizeV1_0(TypedDict):
    """AI Photo Colorize: start colouring one black and white picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunColorizeColorCorrectV1_0(TypedDict):
    """AI Color Correction: start correcting the colours of one picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunEnhanceV1_0(TypedDict):
    """AI Photo Enhance: start enhancing one picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    scale: Required[EnhanceScale]
    """How many times wider and higher the result is."""


class RunFabricV1_0(TypedDict):
    """AI Fabric Virtual Try-On: start giving the clothes in one photo another fabric."""

    image: Required[Source]
    """Picture to work on. JPEG; at most 10 MB; long side at most 4096 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""


class RunFaceAttrAnalysisV1_0(TypedDict):
    """AI Face Attributes & Ratio Analyzer: start analysing one face."""

    image: Required[Source]
    """Picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 100 px."""
    face_angle_strictness_level: NotRequired[FaceAngleStrictness]
    """How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and 6
    of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for.
    """
    features: Required[Sequence[FaceFeatureV1]]
    """One or more; their number makes the price."""


class RunFaceSwapV1_0(TypedDict):
    """AI Face Swap: start swapping faces of a picture."""

    image: Required[Source]
    """Picture or video to change. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    reference: Required[Source]
    """Picture to take from. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    face_mapping: Required[Sequence[FaceMapping]]
    """One entry for each face that pre-process found, in their order."""


class RunFaceSwapVidV1_0(TypedDict):
    """AI Video Face Swap: start putting another face into a video."""

    video: Required[Source]
    """Picture or video to change. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s."""
    reference: Required[Source]
    """Picture to take from. JPEG, PNG; at most 10 MB."""
    dst_duration: Required[int]
    """Length of the video in s. It makes the price; a video of another length fails. At least 0."""


class RunFaceSwapPreProcessV1_0(TypedDict):
    """AI Face Swap: start finding the faces of a picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunHairBangV1_0(TypedDict):
    """AI Bangs Filter Virtual Try-On: start trying a fringe on one portrait."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""


class RunHairColorV1_0(TypedDict):
    """AI Hair Color Virtual Try-On: start dyeing the hair in one photo."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at least 100 px."""
    preset: NotRequired[HairColorPreset]
    """A ready-made dye. A name with a slash is an ombre of two colours, one without dyes all the hair."""
    pattern: NotRequired[HairColorPattern]
    """How the palettes spread over the hair."""
    palettes: NotRequired[Sequence[HairColorPalette]]
    """One dye for full; two for ombre, the top first."""


class RunHairCurlV1_0(TypedDict):
    """AI Wavy Hair Virtual Try-On: start trying waves or curls on one portrait."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""


class RunHairExtV1_0(TypedDict):
    """AI Hair Extension Virtual Try-On: start trying a hair extension on one portrait."""

    image: Required[Source]
    """Picture to work on. JPEG; at most 10 MB; long side at most 1024 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""


class RunHairStyleV1_0(TypedDict):
    """AI Hairstyle Generator: start trying a hairstyle on one portrait."""

    image: Required[Source]
    """Picture to work on. JPEG; at most 10 MB; long side at most 1024 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""


class RunHairVolV1_0(TypedDict):
    """AI Hair Volume Virtual Try-On: start trying fuller hair on one portrait."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""


class RunHeadshotV1_0(TypedDict):
    """AI Headshot Generator: start making headshots of one person."""

    image: Required[Source]
    """Picture to work on. JPEG; at most 10 MB."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """Styles of that group, no more of them than pictures. They do not change the price."""
    output_count: Required[int]
    """Pictures to make, in one task. There is no default. 1 to 200."""


class RunImageToVideoV1_0(TypedDict):
    """AI Video Generator: start putting a picture in motion by a style."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; short side at least 300 px."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""
    mode: NotRequired[ImageToVideoMode]
    """std is faster and gives up to 720p, pro has more detail and gives up to 1080p; both 30 frames a second.
    Without it the template decides.
    """
    dst_duration: Required[ImageToVideoSeconds]
    """Length of the video in s; the price is by the second."""


class RunLightingV1_0(TypedDict):
    """AI Photo Lighting: start brightening one picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 256 px."""


class RunMuTransferV1_0(TypedDict):
    """AI Makeup Transfer: start copying the make-up of one portrait to another."""

    image: Required[Source]
    """Picture or video to change. JPEG, PNG; at most 10 MB; long side at most 1024 px."""
    reference: Required[Source]
    """Picture to take from. JPEG, PNG; at most 10 MB; long side at most 1024 px."""


class RunObjRemovalV1_0(TypedDict):
    """AI Object Removal: start taking the masked part out of a picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: Required[Source]
    """Mask. A grey picture of the source's width and height, white on what goes, black elsewhere. JPEG, PNG; at most
    10 MB.
    """


class RunObjReplaceV1_0(TypedDict):
    """AI Replace: start putting something new into the masked part of a picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    mask: Required[Source]
    """Mask. A grey picture of the source's width and height, white on what is replaced, black elsewhere. JPEG, PNG;
    at most 10 MB.
    """
    prompt: Required[str]
    """What to put in the masked part. No limit of length is published."""


class RunOutPaintV1_0(TypedDict):
    """AI Image Extender: start extending one picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""
    output_width: Required[int]
    """Width of the result in px. 1 to 4096."""
    output_height: Required[int]
    """Height of the result in px. 1 to 4096."""
    input_x: Required[int]
    """Left edge of the placed photo in the result, in px. 0 to 4096."""
    input_y: Required[int]
    """Top edge of the placed photo in the result, in px. 0 to 4096."""
    input_width: Required[int]
    """Its width in px; input_x and this add up to output_width at most. 1 to 4096."""
    input_height: Required[int]
    """Its height in px; input_y and this add up to output_height at most. 1 to 4096."""
    crop_input_x: Required[int]
    """Left edge of the part to use, in px of the uploaded photo. 0 to 4096."""
    crop_input_y: Required[int]
    """Top edge of the part to use, in px of the uploaded photo. 0 to 4096."""
    crop_input_width: Required[int]
    """Its width in px; normally the same as input_width. 1 to 4096."""
    crop_input_height: Required[int]
    """Its height in px; normally the same as input_height. 1 to 4096."""


class RunSkinAnalysisV1_0(TypedDict):
    """AI Skin Analysis: start scoring the skin of one face."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB."""
    dst_actions: Required[Sequence[SkinConcernV1]]
    """Four, seven or fourteen different concerns, all of one tier; their number and tier make the price."""


class RunSodV1_0(TypedDict):
    """AI Photo Background Removal: start cutting the subject out of one picture."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunSodBlurBackgroundV1_0(TypedDict):
    """AI Photo Background Blur: start making the mask for a background blur."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunSodChangeBackgroundV1_0(TypedDict):
    """AI Photo Background Change: start making the mask for another background."""

    image: Required[Source]
    """Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px."""


class RunTextToImageV1_0(TypedDict):
    """AI Image Generator: start making a picture from words in a listed style."""

    prompt: Required[str]
    """What the picture should show."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""
    negative_prompt: NotRequired[str]
    """What the picture should not show."""
    steps: NotRequired[int]
    """More steps look better and take longer: 10 to 15 for a draft, 20 to 30 for the best."""
    cfg_scale: NotRequired[float]
    """How strictly the prompt is followed: loosely up to 4, strictly from 11."""
    seed: NotRequired[Sequence[int]]
    """One seed. The same seed with the same words makes the same picture again."""
    width_ratio: NotRequired[int]
    """First number of the ratio of width to height, such as 3 of 3:4."""
    height_ratio: NotRequired[int]
    """Second number of that ratio, such as 4 of 3:4."""


class RunVideoSrV1_0(TypedDict):
    """AI Video Enhancer: start enhancing a video."""

    video: Required[Source]
    """Picture to work on. MP4, MOV; at most 100 MB; long side at most 1920 px; at most 60 s."""
    dst_duration: NotRequired[int]
    """Length of the video in s. It makes the price; a video of another length fails. At least 0."""


class RunVideoTransV1_0(TypedDict):
    """AI Video Style Transfer: start redrawing a video in a style."""

    video: Required[Source]
    """Picture to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s."""
    style_group_id: Required[int]
    """Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
    9223372036854775807.
    """
    style_ids: Required[Sequence[int]]
    """One style of that group."""
    dst_duration: Required[int]
    """Length of the video in s. It makes the price; a video of another length fails. At least 0."""


class RunHairTransferV2_0(TypedDict):
    """AI Hair Style Virtual Try-On: start giving one portrait the hair of another."""

    image: Required[Source]
    """The picture to work on. JPEG; at most 10 MB; long side at most 1024 px."""
    reference: Required[Source]
    """The photo whose hair to take. JPEG; at most 10 MB; long side at most 1024 px."""


class RunSkinAnalysisV2_0(TypedDict):
    """AI Skin Analysis: start scoring the skin of one face."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB."""
    dst_actions: Required[Sequence[SkinConcern]]
    """One or more concerns, all of one tier; their number and tier make the price."""
    miniserver_args: NotRequired[SkinMaskOptions]
    """How the masks are painted."""
    format: NotRequired[Literal["json", "zip"]]
    """A ZIP with scores and masks, or the scores in the status itself with a link to each mask. ZIP unless asked
    for.
    """


class RunClothV3_0(TypedDict):
    """AI Clothes Virtual Try-On: start dressing one person by reference, with the third engine at its newer path."""

    image: Required[Source]
    """The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px."""
    reference: Required[Source]
    """What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px."""
    garment_category: Required[Literal["full_body", "lower_body", "upper_body", "shoes", "auto"]]
    """What the reference is for; auto lets the engine find out."""
    change_shoes: NotRequired[bool]
    """Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
    only. True by default.
    """
