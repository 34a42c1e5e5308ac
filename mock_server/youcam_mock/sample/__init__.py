"""The photograph that replaces a URL or an unreadable picture. SOURCE.md tells where it is from."""

from pathlib import Path

SAMPLE = Path(__file__).parent / "astronaut.png"
"""512 x 512 px, one face."""
