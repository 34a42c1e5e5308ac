"""A shop that shows its customers' photos without their background."""

from pathlib import Path

from youcam import YouCam
from youcam.errors import TaskFailed


class NoPersonError(Exception):
    """Nobody is in the photo."""


def portrait(client: YouCam, photo: Path, folder: Path) -> Path:
    """Returns the person of the photo as a PNG without background. Raises NoPersonError."""
    try:
        result = client.run("sod", image=photo)
    except TaskFailed as failure:
        if failure.code in ("error_no_face", "error_pose"):
            raise NoPersonError(f"{photo.name}: {failure.meaning}") from failure
        raise
    return result.save(folder / f"{photo.stem}.png")
