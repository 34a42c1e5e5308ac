"""What each strength of the reshaping features bends at 100."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from youcam_mock.engines.people.warp_field import Part

Parts = Mapping[str, tuple[Part, ...]]
_FACE: Parts = MappingProxyType(
    {
        "cheekbones": (Part(1.05, 0.4, 0.81, 0.71, out=-0.19),),
        "jaw": (Part(0.95, 1.31, 0.86, 0.68, out=-0.24),),
        "face_reshape": (Part(1, 0.73, 1.19, 1.59, out=0.31),),
        "face_width": (Part(0, 0.52, 2.26, 2.13, wider=0.28),),
        "chin_reshape": (Part(0.48, 1.51, 0.71, 0.52, out=0.19),),
        "chin_length": (Part(0, 1.66, 1.19, 0.48, up=-0.24),),
        "eye_size": (Part(0.5, 0, 0.57, 0.52, wider=0.5, taller=0.5),),
        "eye_distance": (Part(0.5, -0.05, 0.57, 0.52, out=0.14),),
        "eye_angle": (Part(0.74, -0.02, 0.33, 0.33, up=0.08), Part(0.26, 0, 0.29, 0.29, up=-0.06)),
        "eye_height": (Part(0.5, 0, 0.57, 0.43, taller=0.6),),
        "eye_width": (Part(0.5, 0, 0.57, 0.43, wider=0.45),),
        "nose_bridge_width": (Part(0, 0.19, 0.43, 0.52, wider=0.5),),
        "nose_lift": (Part(0, 0.52, 0.57, 0.43, up=0.13),),
        "nose_size": (Part(0, 0.48, 0.67, 0.67, wider=0.45, taller=0.35),),
        "nose_tip": (Part(0, 0.65, 0.36, 0.28, up=-0.12),),
        "nose_tip_width": (Part(0, 0.63, 0.38, 0.28, wider=0.5),),
        "nose_wing": (Part(0, 0.69, 0.62, 0.3, wider=0.45),),
        "lip_size": (Part(0, 1.01, 0.86, 0.44, wider=0.35, taller=0.5),),
        "lip_width": (Part(0, 1.01, 0.95, 0.4, wider=0.4),),
        "lip_peak": (Part(0, 0.88, 0.29, 0.21, up=0.11),),
        "lip_height_top": (Part(0, 0.91, 0.76, 0.23, taller=0.65),),
        "lip_height_bottom": (Part(0, 1.11, 0.76, 0.26, taller=0.65),),
    }
)
_LIFT: Parts = MappingProxyType(
    {
        "eye_bag": (Part(0.5, 0.29, 0.52, 0.33, up=0.1, taller=-0.4),),
        "cheek": (Part(0.76, 0.69, 0.81, 0.72, out=-0.12, up=0.21),),
        "forehead": (Part(0, -0.52, 1.31, 0.81, up=0.21),),
        "shape": (Part(0.9, 1.31, 0.95, 0.75, out=-0.21, up=0.12),),
        "mouth": (Part(0.45, 1.01, 0.43, 0.32, out=0.05, up=0.17),),
    }
)
_BODY: Parts = MappingProxyType(
    {
        "arm": (Part(3.69, 6.52, 1.9, 4.76, wider=0.45),),
        "breast": (Part(1.43, 6.05, 2.02, 2.02, wider=0.45, taller=0.45),),
        "hip": (Part(0, 12.24, 5.24, 3.57, wider=0.4),),
        "hip_lift": (Part(1.43, 12.47, 2.62, 2.86, up=0.71, wider=0.25),),
        "leg": (Part(1.19, 18.66, 2.38, 7.62, wider=0.45),),
        "neck": (Part(1, 2.24, 1.07, 1.07, out=-0.33),),
        "shoulder": (Part(2.98, 3.43, 2.62, 2.38, out=0.83),),
        "squared_shoulder": (Part(2.86, 3.07, 2.14, 1.9, up=0.71),),
        "slim": (Part(0, 10.81, 6.67, 11.9, wider=0.4),),
        "taller": (Part(0, 17.47, 11.9, 11.43, up=-1.19, taller=0.4),),
        "waist": (Part(0, 9.14, 4.52, 3.1, wider=0.45),),
        "belly": (Part(0, 10.09, 2.62, 2.38, wider=0.4, taller=0.3),),
    }
)
_CORNER = Part(0.46, 0.95, 0.62, 0.5, out=0.09, up=0.11)
"""Of the mouth: smiling draws it up and outwards."""
_SMILE: Parts = MappingProxyType(
    {
        "smile_with_teeth_visible": (_CORNER, Part(0, 1.12, 0.52, 0.24, taller=0.12)),
        "closed_mouth_smile": (_CORNER, Part(0, 1.01, 0.48, 0.24, taller=-0.3)),
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
