"""Stores uploaded bytes and rendered results with obstore, in a folder or in S3-compatible storage."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from obstore.store import ObjectStore


ROOT = "ttl30"
"""The folder of all objects, named as in the service."""
_KEPT = "kept/"
"""The folder of the copies that snapshots need."""


class BlobError(Exception):
    """Raised when the storage cannot be opened. The message says what and why in one line."""


class Blobs:
    """Stores bytes by path. The storage is opened at first use, which keeps the start fast."""

    def __init__(self, folder: Path | None = None, url: str | None = None) -> None:
        self._folder = folder
        self._url = url
        self._remove_temporary: weakref.finalize[..., Blobs] | None = None
        # Two first requests at once must not make two temporary folders.
        self._opening = Lock()
        self._opened: ObjectStore | None = None

    def open(self) -> None:
        """Opens the storage without sending it a request. Raises BlobError."""
        _ = self._store

    def put(self, path: str, content: bytes) -> None:
        """Stores bytes, completely or not at all."""
        import obstore

        obstore.put(self._store, path, content)

    def get(self, path: str) -> bytes | None:
        """Returns the bytes at a path, or the kept copy; None if there is neither."""
        import obstore

        for place in (path, _KEPT + path):
            try:
                return bytes(obstore.get(self._store, place).bytes())
            except FileNotFoundError:
                continue
        return None

    def keep(self, paths: list[str]) -> None:
        """Copies bytes for a snapshot, so that they outlive `delete` and `clear`. Bytes at a path never change."""
        for path in paths:
            self._copy(path, _KEPT + path)

    def unkeep(self, paths: list[str], needed: list[str]) -> None:
        """Removes copies. Those of `needed` paths are put back first."""
        for path in needed:
            self._copy(_KEPT + path, path)
        self.delete([_KEPT + path for path in paths])

    def _copy(self, path: str, to: str) -> None:
        import obstore

        try:
            # In a folder, obstore leaves its temporary file behind when it copies over an existing copy.
            obstore.head(self._store, to)
        except FileNotFoundError:
            with suppress(FileNotFoundError):
                obstore.copy(self._store, path, to)

    def delete(self, paths: list[str]) -> None:
        """Removes bytes. A path without bytes is no error."""
        import obstore

        for path in paths:
            try:
                obstore.delete(self._store, path)
            except FileNotFoundError:
                continue

    def clear(self) -> None:
        """Removes everything that the mock stored, but nothing else that is in the folder or bucket."""
        import obstore

        for page in obstore.list(self._store, prefix=ROOT):
            self.delete([found["path"] for found in page])

    def close(self) -> None:
        """Removes the temporary folder, if there is one. The end of the program removes it too."""
        with self._opening:
            self._opened = None
            if self._remove_temporary:
                self._remove_temporary()

    @property
    def _store(self) -> ObjectStore:
        with self._opening:
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    def _open(self) -> ObjectStore:
        from obstore.exceptions import BaseError
        from obstore.store import LocalStore, from_url

        try:
            return from_url(self._url) if self._url else LocalStore(self._folder or self._temporary(), mkdir=True)
        except (BaseError, ValueError, OSError) as error:
            raise BlobError(f"cannot open the storage {self._url or self._folder}: {error}") from error

    def _temporary(self) -> str:
        folder = tempfile.mkdtemp(prefix="youcam-mock-")
        self._remove_temporary = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return folder
