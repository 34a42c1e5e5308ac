"""Where the files of a run are saved: as `<stem of the image>-<feature>`, with the service's suffix."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import frozen

from youcam.saving import numbered, written

if TYPE_CHECKING:
    from youcam import Result


@frozen
class Place:
    """A folder, and the stem of the file names. `whole` is the path of the first file if it was given."""

    folder: Path
    stem: str
    whole: Path | None = None

    def save(self, result: Result[Any]) -> list[Path]:
        """Saves every file of the result, and its JSON if that has more than links. Returns the paths. Raises
        TransferError."""
        saved = [
            file.save(self._path(PurePosixPath(file.name).suffix, number if len(result.files) > 1 else None))
            for number, file in enumerate(result.files, 1)
        ]
        if says_more(result.raw):
            saved.append(self._json(result.raw, None if saved else self.whole))
        return saved

    def _path(self, suffix: str, number: int | None = None) -> Path:
        if self.whole and number in (None, 1):
            return self.whole
        return self.folder / f"{self.stem}{f'-{number}' if number else ''}{suffix}"

    def _json(self, results: Any, path: Path | None) -> Path:
        with written(path or self.folder / f"{self.stem}.json", "") as file:
            file.stream.write(json.dumps(results, indent=2, ensure_ascii=False).encode() + b"\n")
        return file.path


def places(output: str, feature: str, names: Sequence[str]) -> list[Place]:
    """Returns a place for each run, named after its image, or after the feature alone if there is no image.

    Creates the folder, so that no run is paid for in vain. Raises OSError, and ValueError for one file and several runs
    into it.
    """
    if is_file(output):
        if len(names) > 1:
            raise ValueError(f"{output}: is one file, for {len(names)} runs; give a folder, as {output}/")
        path = Path(output)
        path.parent.mkdir(parents=True, exist_ok=True)
        return [Place(path.parent, path.stem, path)]
    if not any(names):
        Path(output).mkdir(parents=True, exist_ok=True)
        return [Place(Path(output), ending(feature))]
    stems = [PurePosixPath(urlsplit(name).path if "://" in name else Path(name).name).stem for name in names]
    unique = numbered(output, [stem or "image" for stem in stems])
    return [Place(Path(output), f"{path.name}-{ending(feature)}") for path in unique]


def ending(feature: str) -> str:
    """Returns what the names of a feature's results end with."""
    return feature.replace("/", "-")


def is_file(output: str) -> bool:
    """Returns whether the path means a file: it has a suffix, and is not a folder."""
    return bool(Path(output).suffix) and not output.endswith(("/", "\\")) and not Path(output).is_dir()


def says_more(results: Any, name: str = "") -> bool:
    """Returns whether results have more than URLs, and ids that only tell them apart."""
    if isinstance(results, dict):
        return any(says_more(value, key) for key, value in results.items())
    if isinstance(results, list):
        return any(says_more(value, name) for value in results)
    if results is None or name == "id" or name.endswith("_id"):
        return False
    return not (isinstance(results, str) and results.startswith(("http://", "https://")))
