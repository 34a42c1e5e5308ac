"""The photograph that stands in for a URL or for bytes that are no picture; SOURCE.md tells where it is from."""

from pathlib import Path

SAMPLE = Path(__file__).parent / "astronaut.png"
"""512 x 512 px, one face."""
