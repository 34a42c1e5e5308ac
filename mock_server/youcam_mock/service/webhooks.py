"""The webhook endpoints of one mock, and what they are told."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from youcam_mock.domain.tasks import Task
from youcam_mock.domain.webhooks import MOST_ENDPOINTS, Endpoint, Message, body, secret_of
from youcam_mock.store import webhooks

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_KIND = "endpoints"


class TooManyEndpointsError(Exception):
    """There are as many endpoints as the service allows."""


def endpoints(mock: Mock) -> tuple[Endpoint, ...]:
    """All endpoints, oldest first. Without any, asking costs next to nothing."""
    found: tuple[Endpoint, ...] | None = mock.database.remembered(_KIND, None)
    if found is not None:
        return found
    with mock.database.transaction() as connection:
        return _known(mock, connection)


def add(mock: Mock, url: str, secret: str | None) -> Endpoint:
    """A new endpoint, with a secret of its own unless one is given. Raises TooManyEndpointsError."""
    secret = secret or secret_of(secrets.token_bytes(24))
    endpoint = Endpoint(mock.ids.uuid(), url, secret, mock.clock.now_ms())
    with mock.database.transaction() as connection:
        if not webhooks.add_endpoint(connection, endpoint, MOST_ENDPOINTS):
            raise TooManyEndpointsError
        mock.database.forget(_KIND, None)
    mock.courier.start()
    return endpoint


def remove(mock: Mock, endpoint_id: str) -> bool:
    """Tells the endpoint nothing more; False when there was none."""
    with mock.database.transaction() as connection:
        found = webhooks.remove_endpoint(connection, endpoint_id)
        mock.database.forget(_KIND, None)
    return found


def announce(mock: Mock, connection: Connection, settled: Iterable[Task]) -> None:
    """Prepares to tell every endpoint about tasks that ended since it was set up."""
    ended = [task for task in settled if not task.dropped(mock.profile)]
    if not ended:
        return
    told = [
        Message(
            f"msg_{mock.ids.uuid()}", endpoint.id, body(task.id, task.failure is None, task.ready_ms), 0, task.ready_ms
        )
        for endpoint in _known(mock, connection)
        for task in ended
        if task.ready_ms >= endpoint.created_ms
    ]
    webhooks.add_messages(connection, told)


def _known(mock: Mock, connection: Connection) -> tuple[Endpoint, ...]:
    found: tuple[Endpoint, ...] | None = mock.database.remembered(_KIND, None)
    if found is None:
        found = webhooks.every_endpoint(connection)
        mock.database.remember(_KIND, None, found)
    return found
