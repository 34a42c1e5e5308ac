"""The pictures that replace a URL or an unreadable picture. SOURCE.md tells where it is from."""

from pathlib import Path

SAMPLE = Path(__file__).parent / "astronaut.png"
"""512 x 512 px, one face."""
HAND = Path(__file__).parent / "hand.jpg"
"""640 x 800 px, the back of one hand."""
