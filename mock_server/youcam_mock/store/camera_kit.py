"""Stores what the camera kit is forced to say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from youcam_mock.store.tables import camera_kit


def load(connection: Connection) -> Mapping[str, Any]:
    """Returns what is forced: members of `quality`, and the event `fail`. What is not forced is left out."""
    row = connection.execute(select(camera_kit.c.quality, camera_kit.c.fail)).mappings().first()
    return {str(name): value for name, value in (row or {}).items() if value is not None}


def save(connection: Connection, forced: Mapping[str, Any]) -> None:
    """Puts that in the place of what was forced before."""
    connection.execute(delete(camera_kit))
    if forced:
        connection.execute(insert(camera_kit).values(**forced))
