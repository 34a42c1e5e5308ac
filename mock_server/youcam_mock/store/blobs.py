"""Uploaded bytes and made results, kept by obstore in a folder or in S3-compatible storage."""

from __future__ import annotations

import tempfile
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from obstore.store import ObjectStore


class BlobError(Exception):
    """The storage cannot be opened; the message says what and why in one line."""


class Blobs:
    """Bytes by path. Opened when first used, so that a start does not pay for it."""

    def __init__(self, folder: Path | None = None, url: str | None = None) -> None:
        self._folder = folder
        self._url = url
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def put(self, path: str, content: bytes) -> None:
        """Stores bytes, whole or not at all."""
        import obstore

        obstore.put(self._store, path, content)

    def get(self, path: str) -> bytes | None:
        """The bytes; None when there are none at that path."""
        import obstore

        try:
            return bytes(obstore.get(self._store, path).bytes())
        except FileNotFoundError:
            return None

    def delete(self, paths: list[str]) -> None:
        """Removes bytes; a path that holds none is no error."""
        import obstore

        for path in paths:
            try:
                obstore.delete(self._store, path)
            except FileNotFoundError:
                continue

    def close(self) -> None:
        """Removes the temporary folder, if there is one."""
        if self._temporary:
            self._temporary.cleanup()
            self._temporary = None
            self.__dict__.pop("_store", None)

    @cached_property
    def _store(self) -> ObjectStore:
        from obstore.exceptions import BaseError
        from obstore.store import LocalStore, from_url

        try:
            if self._url:
                return from_url(self._url)
            if self._folder is None:
                self._temporary = tempfile.TemporaryDirectory(prefix="youcam-mock-")
            return LocalStore(self._folder or self._temporary.name, mkdir=True)  # type: ignore[union-attr]
        except (BaseError, ValueError, OSError) as error:
            raise BlobError(f"cannot open the storage {self._url or self._folder}: {error}") from error
