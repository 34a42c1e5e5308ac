"""What a test makes the camera kit say. All processes of a mock share it; a reset ends it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from youcam_mock.mock import Mock
from youcam_mock.store.sharing.memory import Kind

_KIND = Kind("camera kit", "until told")


def of(mock: Mock) -> Mapping[str, Any]:
    """Returns what is forced: `quality`, some members of it, and `fail`, the name of an event. Each may be absent."""
    found: Mapping[str, Any] | None = mock.database.remembered(_KIND, None)
    if found is None:
        from youcam_mock.store import camera_kit

        with mock.database.transaction() as connection:
            found = camera_kit.load(connection)
            mock.database.remember(_KIND, None, found)
    return found


def put(mock: Mock, forced: Mapping[str, Any]) -> None:
    """Puts that in the place of what was forced before."""
    from youcam_mock.store import camera_kit

    with mock.database.transaction() as connection:
        camera_kit.save(connection, forced)
        mock.database.forget(_KIND, None)
