"""What each strength of the reshaping features bends at 100."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from attrs import frozen

from youcam_mock.engines.people.faces import Face
from youcam_mock.engines.reshape.warp_field import Nudge

LEFT, RIGHT = 1, -1
"""The person's own left is on the right of the picture."""

_CHIN = 1.2


@frozen
class Part:
    """A nudge in widths and heights of the face box, on both sides of its axis when `off` it."""

    off: float
    y: float
    across: float
    """Half an axis, like `high`."""
    high: float
    out: float = 0
    """Distance from the axis."""
    up: float = 0
    wider: float = 0
    taller: float = 0

    def nudges(self, face: Face, size: tuple[int, int], strength: float, sides: Sequence[int]) -> list[Nudge]:
        """Returns the nudges in px, at a strength of -1 to 1.

        A part below the picture's edge is taken to be just inside it; one below the chin leaves the face alone.
        """
        return [self._on(face, size, strength, side) for side in (sides if self.off else (LEFT,))]

    def _on(self, face: Face, size: tuple[int, int], strength: float, side: int) -> Nudge:
        x, y = face.at(0.5 + side * self.off, self.y)
        y = min(y, size[1] - 0.3 * face.height)
        high = self.high * face.height
        if self.y > _CHIN:
            high = min(high, max(0.3 * face.height, y - face.at(0, _CHIN)[1]))
        return Nudge(
            x,
            y,
            self.across * face.width,
            high,
            side * self.out * face.width * strength,
            -self.up * face.height * strength,
            self.wider * strength,
            self.taller * strength,
        )


Parts = Mapping[str, tuple[Part, ...]]
_FACE: Parts = MappingProxyType(
    {
        "cheekbones": (Part(0.44, 0.55, 0.34, 0.3, out=-0.08),),
        "jaw": (Part(0.4, 0.98, 0.36, 0.34, out=-0.1),),
        "face_reshape": (Part(0.42, 0.7, 0.5, 0.75, out=0.13),),
        "face_width": (Part(0, 0.6, 0.95, 1.0, wider=0.28),),
        "chin_reshape": (Part(0.2, 1.08, 0.3, 0.26, out=0.08),),
        "chin_length": (Part(0, 1.16, 0.5, 0.24, up=-0.1),),
        "eye_size": (Part(0.21, 0.38, 0.24, 0.22, wider=0.5, taller=0.5),),
        "eye_distance": (Part(0.21, 0.36, 0.24, 0.22, out=0.06),),
        "eye_angle": (Part(0.31, 0.37, 0.14, 0.14, up=0.035), Part(0.11, 0.38, 0.12, 0.12, up=-0.025)),
        "eye_height": (Part(0.21, 0.38, 0.24, 0.18, taller=0.6),),
        "eye_width": (Part(0.21, 0.38, 0.24, 0.18, wider=0.45),),
        "nose_bridge_width": (Part(0, 0.46, 0.18, 0.22, wider=0.5),),
        "nose_lift": (Part(0, 0.6, 0.24, 0.2, up=0.055),),
        "nose_size": (Part(0, 0.58, 0.28, 0.28, wider=0.45, taller=0.35),),
        "nose_tip": (Part(0, 0.66, 0.15, 0.13, up=-0.05),),
        "nose_tip_width": (Part(0, 0.65, 0.16, 0.13, wider=0.5),),
        "nose_wing": (Part(0, 0.68, 0.26, 0.14, wider=0.45),),
        "lip_size": (Part(0, 0.83, 0.36, 0.22, wider=0.35, taller=0.5),),
        "lip_width": (Part(0, 0.83, 0.4, 0.2, wider=0.4),),
        "lip_peak": (Part(0, 0.77, 0.12, 0.1, up=0.045),),
        "lip_height_top": (Part(0, 0.785, 0.32, 0.11, taller=0.65),),
        "lip_height_bottom": (Part(0, 0.88, 0.32, 0.13, taller=0.65),),
    }
)
_LIFT: Parts = MappingProxyType(
    {
        "eye_bag": (Part(0.21, 0.5, 0.22, 0.14, up=0.04, taller=-0.4),),
        "cheek": (Part(0.32, 0.68, 0.34, 0.34, out=-0.05, up=0.09),),
        "forehead": (Part(0, 0.16, 0.55, 0.34, up=0.09),),
        "shape": (Part(0.38, 0.98, 0.4, 0.38, out=-0.09, up=0.05),),
        "mouth": (Part(0.19, 0.83, 0.18, 0.16, out=0.02, up=0.07),),
    }
)
_BODY: Parts = MappingProxyType(
    {
        "arm": (Part(1.55, 3.2, 0.8, 2.0, wider=0.45),),
        "breast": (Part(0.6, 3.0, 0.85, 0.85, wider=0.45, taller=0.45),),
        "hip": (Part(0, 5.6, 2.2, 1.5, wider=0.4),),
        "hip_lift": (Part(0.6, 5.7, 1.1, 1.2, up=0.3, wider=0.25),),
        "leg": (Part(0.5, 8.3, 1.0, 3.2, wider=0.45),),
        "neck": (Part(0.42, 1.4, 0.45, 0.45, out=-0.14),),
        "shoulder": (Part(1.25, 1.9, 1.1, 1.0, out=0.35),),
        "squared_shoulder": (Part(1.2, 1.75, 0.9, 0.8, up=0.3),),
        "slim": (Part(0, 5.0, 2.8, 5.0, wider=0.4),),
        "taller": (Part(0, 7.8, 5.0, 4.8, up=-0.5, taller=0.4),),
        "waist": (Part(0, 4.3, 1.9, 1.3, wider=0.45),),
        "belly": (Part(0, 4.7, 1.1, 1.0, wider=0.4, taller=0.3),),
    }
)
_SMILE: Parts = MappingProxyType(
    {
        "smile_with_teeth_visible": (
            Part(0.19, 0.81, 0.2, 0.18, out=0.06, up=0.08),
            Part(0, 0.9, 0.22, 0.15, up=-0.02),
        ),
        "closed_mouth_smile": (Part(0.19, 0.81, 0.2, 0.18, out=0.04, up=0.06), Part(0, 0.83, 0.2, 0.12, taller=-0.3)),
    }
)
PARTS: Mapping[str, Parts] = MappingProxyType(
    {
        "ai-smile": _SMILE,
        "body-reshape": _BODY,
        "breast-shape": MappingProxyType({"intensity": _BODY["breast"]}),
        "face-lift": _LIFT,
        "face-reshape": _FACE,
    }
)
"""Parts by effect and strength. Strengths that are missing here do not bend: they paint, or do nothing."""
