"""Stores uploaded bytes and rendered results with obstore, in a folder or in S3-compatible storage."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from youcam_mock.domain.access.blanking import without_password
from youcam_mock.store.outages import BlobError, in_one_line

if TYPE_CHECKING:
    from obstore.store import ObjectStore


ROOT = "ttl30"
"""The folder of all objects, named as in the service."""
_KEPT = "kept/"
"""The folder of the copies that snapshots need."""

_UNFINISHED = re.compile(r"#[0-9]+\Z")
"""How the name of a file ends into which obstore is writing. No path of the mock ends so."""
_PATIENCE = {"timeout": "15s", "connect_timeout": "5s"}
"""After which time a request to a storage that does not answer counts as failed (obstore)."""
_RETRIED = {"max_retries": 3, "retry_timeout": timedelta(seconds=10)}
"""A request that failed is sent again for 10 s at most: a caller should be told soon that the storage is away."""
_CLIENT_OPTIONS = ("allow_http", "allow_invalid_certificates", "proxy_url", "proxy_ca_certificate", "proxy_excludes")
_CLOUDS = ("AWS", "GOOGLE", "AZURE")


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
        """Stores bytes, completely or not at all. Raises BlobError if the storage is away, as all of these do."""
        import obstore

        with _asking():
            try:
                obstore.put(self._store, path, content)
            except FileNotFoundError as error:
                raise BlobError(f"the bucket of {self._place} is not there") from error

    def get(self, path: str) -> bytes | None:
        """Returns the bytes at a path, or the kept copy; None if there is neither."""
        import obstore

        for place in (path, _KEPT + path):
            with _asking(), suppress(FileNotFoundError):
                return bytes(obstore.get(self._store, place).bytes())
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

        with _asking():
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
            with _asking(), suppress(FileNotFoundError):
                obstore.delete(self._store, path)

    def clear(self) -> None:
        """Removes everything that the mock stored, but nothing else that is in the folder or bucket."""
        for page in self.pages():
            self.delete([path for path, _ in page])

    def pages(self) -> Iterator[list[tuple[str, datetime]]]:
        """Yields pages of the paths of everything that the mock stored, without copies, and when it was stored."""
        import obstore

        with _asking():
            pages = iter(obstore.list(self._store, prefix=ROOT))
        while True:
            with _asking():
                page = next(pages, None)
            if page is None:
                return
            yield [(found["path"], found["last_modified"]) for found in page]

    def delete_unfinished(self, before: datetime) -> int:
        """Deletes what stores left in the folder that a kill ended before that time: obstore writes into a file beside
        the path, and does not list it. Returns how many files there were. A remote storage has none."""
        places = [self._folder / part for part in (ROOT, _KEPT)] if self._folder else []
        found = [path for place in places for path in place.rglob("*") if _UNFINISHED.search(path.name)]
        old = []
        for path in found:
            # Another process may delete it at the same time.
            with _asking(), suppress(FileNotFoundError):
                if path.stat().st_mtime <= before.timestamp():
                    path.unlink()
                    old.append(path)
        return len(old)

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
        from obstore.store import LocalStore

        try:
            return _remote(self._url) if self._url else LocalStore(self._folder or self._temporary(), mkdir=True)
        except (BaseError, ValueError, OSError) as error:
            raise BlobError(f"cannot open the storage {self._place}: {in_one_line(error)}") from error

    @property
    def _place(self) -> str:
        """The storage as messages name it."""
        return without_password(self._url) if self._url else str(self._folder)

    def _temporary(self) -> str:
        folder = tempfile.mkdtemp(prefix="youcam-mock-")
        self._remove_temporary = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return folder


def _remote(url: str) -> ObjectStore:
    from obstore.store import from_url

    # A folder takes no options.
    if url.startswith("file:"):
        return from_url(url)
    options: Any = _PATIENCE | _client_options()
    retried: Any = _RETRIED
    return from_url(url, client_options=options, retry_config=retried)


def _client_options() -> dict[str, str]:
    """Returns the options that the environment has for the client. obstore would forget them beside others."""
    named = {f"{cloud}_{option}".upper(): option for cloud in _CLOUDS for option in (*_CLIENT_OPTIONS, *_PATIENCE)}
    return {option: os.environ[name] for name, option in named.items() if name in os.environ}


@contextmanager
def _asking() -> Iterator[None]:
    """Tells failures of the storage as outages. Only that something is not there is left to the caller."""
    from obstore.exceptions import BaseError

    try:
        yield
    except FileNotFoundError:
        raise
    except (BaseError, OSError) as error:
        raise BlobError(in_one_line(error)) from error
