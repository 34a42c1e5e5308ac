"""Stores webhook endpoints, the messages that are due to them, and every attempt."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import asdict
from sqlalchemy import Connection, delete, func, insert, select, update

from youcam_mock.domain.webhooks import Delivery, Endpoint, Message
from youcam_mock.store.database import lock_name
from youcam_mock.store.tables import deliveries, endpoints, messages

_ENDPOINT = tuple(endpoints.c[name] for name in Endpoint.__annotations__)
_MESSAGE = tuple(messages.c[name] for name in Message.__annotations__)
_DELIVERY = tuple(deliveries.c[name] for name in Delivery.__annotations__)


def add_endpoint(connection: Connection, endpoint: Endpoint, most: int) -> bool:
    """Stores an endpoint, unless there are `most` already. Returns whether it did."""
    # Counting and adding must be one step, or two requests could both add the last one.
    lock_name(connection, "webhooks")
    if (connection.scalar(select(func.count()).select_from(endpoints)) or 0) >= most:
        return False
    connection.execute(insert(endpoints).values(asdict(endpoint)))
    return True


def every_endpoint(connection: Connection) -> tuple[Endpoint, ...]:
    """Returns all endpoints, oldest first."""
    return tuple(Endpoint(*row) for row in connection.execute(select(*_ENDPOINT).order_by(endpoints.c.seq)))


def remove_endpoint(connection: Connection, endpoint_id: str) -> bool:
    """Deletes an endpoint with its messages and deliveries. Returns False if there was none."""
    connection.execute(delete(messages).where(messages.c.endpoint_id == endpoint_id))
    connection.execute(delete(deliveries).where(deliveries.c.endpoint_id == endpoint_id))
    return connection.execute(delete(endpoints).where(endpoints.c.id == endpoint_id)).rowcount == 1


def add_messages(connection: Connection, new: Iterable[Message]) -> None:
    """Stores messages to be sent."""
    rows = [asdict(message) for message in new]
    if rows:
        connection.execute(insert(messages), rows)


def claim(connection: Connection, now_ms: int, until_ms: int, most: int) -> list[Message]:
    """Claims the messages that are due, and returns them, earliest first. Nobody else gets them until `until_ms`."""
    due = select(*_MESSAGE).where(messages.c.next_ms <= now_ms).order_by(messages.c.next_ms, messages.c.seq).limit(most)
    # Several processes deliver: each skips the messages that another is claiming.
    found = [Message(*row) for row in connection.execute(due.with_for_update(skip_locked=True))]
    claimed = messages.c.id.in_([message.id for message in found])
    connection.execute(update(messages).where(claimed).values(next_ms=until_ms))
    return found


def record(connection: Connection, message: Message, delivery: Delivery) -> None:
    """Stores an attempt, and when the next one is due, unless its endpoint was removed meanwhile."""
    this = messages.c.id == message.id
    if delivery.next_ms is None:
        known = connection.execute(delete(messages).where(this)).rowcount
    else:
        values = {"next_ms": delivery.next_ms, "tried": delivery.attempt}
        known = connection.execute(update(messages).where(this).values(values)).rowcount
    if known:
        connection.execute(insert(deliveries).values(endpoint_id=message.endpoint_id, **asdict(delivery)))


def ask_again(connection: Connection, endpoint_id: str, webhook_id: str, now_ms: int) -> bool:
    """Makes a message due now, whether it is still to be sent or not. Returns False if the endpoint never got it."""
    mine = (messages.c.endpoint_id == endpoint_id, messages.c.id == webhook_id)
    if connection.execute(update(messages).where(*mine).values(next_ms=now_ms)).rowcount:
        return True
    query = select(*_DELIVERY).where(deliveries.c.endpoint_id == endpoint_id, deliveries.c.webhook_id == webhook_id)
    row = connection.execute(query.order_by(deliveries.c.seq.desc()).limit(1)).first()
    last = Delivery(*row) if row else None
    if last is None or last.body is None:
        return False
    add_messages(connection, [Message(webhook_id, endpoint_id, last.body, last.attempt, now_ms)])
    return True


def remove_deliveries(connection: Connection, before_ms: int, most: int) -> bool:
    """Removes up to `most` attempts that were made before a time. Returns whether there may be more."""
    old = select(deliveries.c.seq).where(deliveries.c.at_ms < before_ms).limit(most)
    return connection.execute(delete(deliveries).where(deliveries.c.seq.in_(old))).rowcount >= most


def every_delivery(connection: Connection, endpoint_id: str) -> list[Delivery]:
    """Returns all attempts at an endpoint, oldest first."""
    query = select(*_DELIVERY).where(deliveries.c.endpoint_id == endpoint_id).order_by(deliveries.c.seq)
    return [Delivery(*row) for row in connection.execute(query)]
