"""Keeps a data folder to one server. Two of them would not see each other's clock, limits and accounts."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from youcam_mock.store.outages import StoreError

_NAME = "in-use.lock"


def hold(folder: Path) -> FileLock:
    """Takes a data folder for this process and those that it forks. The system frees it when the last of them ends.

    Raises StoreError if another server has it, or if it cannot be used.
    """
    # A thread may let go of what another one took.
    lock = FileLock(folder / _NAME, thread_local=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire(blocking=False)
    except Timeout:
        raise StoreError(
            f"the data folder {folder} is in use by another youcam-mock: stop that one, or choose another folder"
        ) from None
    except OSError as error:
        raise StoreError(f"cannot use the data folder {folder}: {error.strerror or error}") from error
    return lock
