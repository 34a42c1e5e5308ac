"""What is seen in a picture of people: faces, hands and the person. Each is looked for when it is first asked for."""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np
from attrs import field, frozen
from PIL import Image

from youcam_mock.engines import optional_packages
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.people import skin_and_hair
from youcam_mock.engines.people.eyes import face_mesh, hand_mesh
from youcam_mock.engines.people.eyes.hand_mesh import Hand
from youcam_mock.engines.people.eyes.networks import Grid, Network, Pixels
from youcam_mock.engines.people.face import Face

LONG_SIDE = 640
"""Long side in px to which a picture is reduced before anybody looks at it."""
_PERSON = Network("selfie_segmentation.tflite", 256)


@frozen(eq=False, slots=False)
class Sight:
    """What is seen in a reduced picture, in its px."""

    pixels: Pixels = field(repr=False)
    width: int
    height: int
    _hair: dict[tuple[int, ...], Image.Image] = field(factory=dict, init=False, repr=False)

    @cached_property
    def faces(self) -> tuple[Face, ...]:
        """The faces, largest first."""
        found = [Face(points) for points in face_mesh.find(self.pixels)]
        return tuple(sorted(found, key=lambda face: (-face.width, face.rim)))

    @cached_property
    def hands(self) -> tuple[Hand, ...]:
        """The hands, the likeliest first."""
        return tuple(hand_mesh.find(self.pixels))

    @cached_property
    def person(self) -> Grid:
        """How likely each pixel shows a person, 0 to 1, as large as the picture."""
        import cv2

        mask = _PERSON.run(self.pixels)["activation_10"].reshape(_PERSON.side, _PERSON.side)
        return cv2.resize(mask, (self.width, self.height), interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]

    def hair(self, face: Face) -> Image.Image:
        """Returns a mask of the hair around a face, 0 to 255, as large as the picture. It is made once for a face.

        Without the extra `vision`, colours alone tell hair from its surroundings.
        """
        key = tuple(round(side) for side in face.rim)
        if key not in self._hair:
            person = self.person if optional_packages.vision() else None
            self._hair[key] = skin_and_hair.hair_of(Image.fromarray(self.pixels), face, person)
        return self._hair[key]


def look(image: Image.Image) -> Sight:
    """Looks at a picture, which is reduced to LONG_SIDE px. All but its hair needs the extra `vision`."""
    small = pictures.flat(image)
    if max(small.size) > LONG_SIDE:
        small = pictures.shrunk(small, LONG_SIDE)
    return _remembered(small.tobytes(), *small.size)


@lru_cache(maxsize=4)
def _remembered(levels: bytes, width: int, height: int) -> Sight:
    return Sight(np.frombuffer(levels, np.uint8).reshape(height, width, 3), width, height)
