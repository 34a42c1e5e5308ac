"""The wheel and the sdist: made from the project, and what they hold."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

TYPED = ("youcam", "youcam_client", "youcam_mock")
"""The packages of the wheel. Each tells by `py.typed` that it has types (PEP 561)."""
_FOREIGN = ("__pycache__", "node_modules", ".venv", "_build", ".egg-info")
"""What tools leave in the folders of the project."""


class PackageError(Exception):
    """Raised when the packages cannot be made, installed or used. The message says why."""


@frozen
class Archives:
    """What is released: a wheel and the sdist that it was made from."""

    wheel: Path
    sdist: Path

    @classmethod
    def build(cls, project: Path, folder: Path) -> Archives:
        """Makes both from the files of `project`, the wheel from the sdist. Fetches nothing. Raises PackageError."""
        command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(project)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        if ran.returncode:
            raise PackageError(f"the packages cannot be built:\n{ran.stdout}{ran.stderr}")
        return cls.in_folder(folder)

    @classmethod
    def in_folder(cls, folder: Path) -> Archives:
        """Finds both in a folder that has one of each. Raises PackageError."""
        wheels, sdists = sorted(folder.glob("*.whl")), sorted(folder.glob("*.tar.gz"))
        if len(wheels) != 1 or len(sdists) != 1:
            raise PackageError(
                f"{folder}: has {len(wheels)} wheels and {len(sdists)} sdists, and should have one of each; "
                "remove the folder and build again"
            )
        return cls(wheels[0], sdists[0])

    def in_wheel(self) -> dict[str, int]:
        """Returns the files of the wheel, with their sizes in bytes."""
        with zipfile.ZipFile(self.wheel) as archive:
            return {entry.filename: entry.file_size for entry in archive.infolist()}

    def in_sdist(self) -> dict[str, int]:
        """Returns the files of the sdist below its only folder, with their sizes in bytes."""
        with tarfile.open(self.sdist) as archive:
            return {entry.name.partition("/")[2]: entry.size for entry in archive if entry.isfile()}

    def complaints(self) -> Iterator[str]:
        """Yields what is wrong with the files of both, a sentence each."""
        wheel = self.in_wheel()
        for package in TYPED:
            if f"{package}/py.typed" not in wheel:
                yield f"{self.wheel.name}: {package} has no py.typed"
        for name in wheel:
            if name.partition("/")[0] not in TYPED and ".dist-info/" not in name:
                yield f"{self.wheel.name}: {name} belongs to no package of ours"
        for archive, names in ((self.wheel, wheel), (self.sdist, self.in_sdist())):
            for name in names:
                if any(part.endswith(_FOREIGN) for part in name.split("/")):
                    yield f"{archive.name}: {name} was left by a tool"
