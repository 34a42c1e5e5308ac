"""The pictures that replace a URL or an unreadable picture. SOURCE.md tells where it is from."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

SAMPLE = Path(__file__).parent / "astronaut.png"
"""512 x 512 px, one face."""
HAND = Path(__file__).parent / "hand.jpg"
"""640 x 800 px, the back of one hand."""
SIDES: Mapping[str, Path] = MappingProxyType(
    {side: Path(__file__).parent / f"{side}.jpg" for side in ("right", "left")}
)
"""420 x 560 px: the same woman, her head turned to her right and to her left by some 45 degrees."""
THINGS = Path(__file__).parent / "things"
"""Drawn things, 512 x 512 px, transparent around them, by their names."""
