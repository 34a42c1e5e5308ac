"""The webhook endpoints of a state, and the messages for them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from sqlalchemy import Connection

from youcam_mock.domain.tasks import Task
from youcam_mock.domain.webhooks import MOST_ENDPOINTS, Endpoint, Message, body, secret_of
from youcam_mock.state import MockState
from youcam_mock.store import webhooks
from youcam_mock.store.sharing.memory import Kind

_KIND = Kind("endpoints", "until told")


class TooManyEndpointsError(Exception):
    """Raised when there are as many endpoints as the service allows."""


def endpoints(state: MockState) -> tuple[Endpoint, ...]:
    """Returns all endpoints, oldest first. Without any, asking costs next to nothing."""
    found: tuple[Endpoint, ...] | None = state.database.remembered(_KIND, None)
    if found is not None:
        return found
    with state.database.transaction() as connection:
        return _known(state, connection)


def unsendable(url: str) -> str | None:
    """Returns why no request can be sent to a URL of HTTP; None if one can, whether or not anybody listens there."""
    import httpx

    try:
        parsed = httpx.Request("POST", url).url
        # As the resolver does, which refuses empty and overlong parts of a name.
        parsed.host.encode("idna")
    except (httpx.InvalidURL, ValueError) as error:
        return str(error)
    return None if parsed.port is None or 0 < parsed.port < 65536 else f"there is no port {parsed.port}"


def add(state: MockState, url: str, secret: str | None) -> Endpoint:
    """Adds an endpoint, with a new secret unless one is given. Raises TooManyEndpointsError."""
    secret = secret or secret_of(secrets.token_bytes(24))
    endpoint = Endpoint(state.ids.uuid(), url, secret, state.clock.now_ms())
    with state.database.transaction() as connection:
        if not webhooks.add_endpoint(connection, endpoint, MOST_ENDPOINTS):
            raise TooManyEndpointsError
        state.database.forget(_KIND, None)
    return endpoint


def remove(state: MockState, endpoint_id: str) -> bool:
    """Removes an endpoint, which gets no more messages. Returns False if there was none."""
    with state.database.transaction() as connection:
        found = webhooks.remove_endpoint(connection, endpoint_id)
        state.database.forget(_KIND, None)
    return found


def announce(state: MockState, connection: Connection, settled: Iterable[Task]) -> None:
    """Writes a message for every endpoint about each task that ended since the endpoint was added."""
    ended = [task for task in settled if not task.dropped(state.profile)]
    if not ended:
        return
    told = [
        Message(
            f"msg_{state.ids.uuid()}", endpoint.id, body(task.id, task.failure is None, task.ready_ms), 0, task.ready_ms
        )
        for endpoint in _known(state, connection)
        for task in ended
        if task.ready_ms >= endpoint.created_ms
    ]
    webhooks.add_messages(connection, told)


def _known(state: MockState, connection: Connection) -> tuple[Endpoint, ...]:
    found: tuple[Endpoint, ...] | None = state.database.remembered(_KIND, None)
    if found is None:
        found = webhooks.every_endpoint(connection)
        state.database.remember(_KIND, None, found)
    return found
