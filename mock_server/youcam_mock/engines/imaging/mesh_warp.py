"""Redraws a picture cell by cell: each corner of a lattice shows another place of the picture."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PIL import Image

Grid = NDArray[np.floating]
_LATER, _EARLIER = slice(1, None), slice(None, -1)
_CORNERS = ((_EARLIER, _EARLIER), (_LATER, _EARLIER), (_LATER, _LATER), (_EARLIER, _LATER))
"""Rows and columns of a cell's corners in Pillow's order: from the upper left one down and around."""


@frozen(eq=False)
class Lattice:
    """The lines of a lattice over a new picture, in its px. Within a cell the change is linear."""

    xs: NDArray[np.int_]
    ys: NDArray[np.int_]

    @classmethod
    def over(cls, width: int, height: int, cell: float) -> Lattice:
        """Returns a lattice whose cells are about `cell` px wide."""
        ends = (np.linspace(0, side, max(1, round(side / cell)) + 1) for side in (width, height))
        return cls(*(np.rint(line).astype(int) for line in ends))

    @property
    def corners(self) -> NDArray[np.float64]:
        """Rows, columns, 2: the crossings of the lines."""
        return np.stack(np.meshgrid(self.xs, self.ys), axis=-1).astype(np.float64)

    def redrawn(self, image: Image.Image, places: Grid) -> Image.Image:
        """Returns the new picture. `places` (rows, columns, 2) says in px of `image` what each crossing shows."""
        within = np.clip(places, 0, image.size)
        quads = np.stack([within[rows, columns] for rows, columns in _CORNERS], -2).reshape(-1, 8).tolist()
        lines = pairwise(self.ys.tolist())
        boxes = [(x, y, right, low) for y, low in lines for x, right in pairwise(self.xs.tolist())]
        size = int(self.xs[-1]), int(self.ys[-1])
        cells = list(zip(boxes, quads, strict=True))
        return image.transform(size, Image.Transform.MESH, cells, Image.Resampling.BILINEAR)
