"""The tables. Times are Unix ms on the mock's clock, amounts are hundredths of a unit.

A column that is added later may be NULL or needs a server default: `Database` adds it to older state.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    false,
    text,
)
from sqlalchemy.engine import Dialect


class Units(TypeDecorator[Decimal]):
    """Exact decimals of two places, stored as whole hundredths."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Converts a Decimal to hundredths."""
        return None if value is None else int(value * 100)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Converts hundredths to a Decimal."""
        return None if value is None else Decimal(value).scaleb(-2)


class Given(TypeDecorator[str]):
    """Text from clients. NUL, which PostgreSQL cannot hold, is stored as U+FFFD, which no name or id of the mock
    has."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Returns text that every database accepts."""
        return value.replace("\0", "\ufffd") if value and "\0" in value else value


class Json(TypeDecorator[Any]):
    """Values that are stored as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Converts a value to text."""
        return None if value is None else orjson.dumps(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Converts text to a value."""
        return None if value is None else orjson.loads(value)


metadata = MetaData()
# Only an INTEGER key counts by itself in SQLite.
Serial = BigInteger().with_variant(Integer, "sqlite")

meta = Table(
    "meta",
    metadata,
    Column("key", String(32), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

stamps = Table(
    "stamps",
    metadata,
    Column("key", String(160), primary_key=True),
    Column("at_ms", Json, nullable=False),
)
"""When an address or a bearer sent its last requests."""

scenarios = Table(
    "scenarios",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("match", Json, nullable=False),
    Column("effect", Json, nullable=False),
    Column("left", Integer),
    Column("after", Integer, nullable=False, server_default=text("0")),
)

endpoints = Table(
    "endpoints",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("url", Given, nullable=False),
    Column("secret", String(128), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
)

messages = Table(
    "messages",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("id", String(40), nullable=False, unique=True),
    Column("endpoint_id", String(36), nullable=False),
    Column("body", Text, nullable=False),
    Column("tried", Integer, nullable=False),
    Column("next_ms", BigInteger, nullable=False, index=True),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("endpoint_id", String(36), nullable=False, index=True),
    Column("webhook_id", String(40), nullable=False),
    # For retention.
    Column("at_ms", BigInteger, nullable=False, index=True),
    Column("attempt", Integer, nullable=False),
    Column("status", Integer),
    Column("next_ms", BigInteger),
    Column("body", Text),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("api_key", Given(128), nullable=False, unique=True),
    Column("status", String(16), nullable=False),
    Column("private_key", LargeBinary),
    # How often its books have changed, where servers share them.
    Column("changes", BigInteger, nullable=False, server_default="0"),
    # The books as they were after so many changes, so that another server need not add them up.
    Column("books", Json),
    Column("books_changes", BigInteger),
)

tokens = Table(
    "tokens",
    metadata,
    Column("token", Given(128), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
)

buckets = Table(
    "buckets",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("id", BigInteger, nullable=False, unique=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("type", String(64), nullable=False),
    Column("amount", Units, nullable=False),
    Column("expiry_ms", BigInteger, nullable=False),
    Column("obtained_ms", BigInteger, nullable=False),
)

history = Table(
    "history",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("id", BigInteger, nullable=False, unique=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("action", String(128), nullable=False),
    Column("target_id", String(128), nullable=False),
    Column("changes", Json, nullable=False),
    Column("dst_actions", Json, nullable=False),
    Index("history_by_time", "account_id", "at_ms", "seq"),
)

files = Table(
    "files",
    metadata,
    Column("file_id", Given(64), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("file_name", Given, nullable=False),
    Column("content_type", Given(255), nullable=False),
    Column("file_size", BigInteger),
    Column("object", Given(256), nullable=False, unique=True),
    Column("created_ms", BigInteger, nullable=False),
    Column("blob", String(320)),
    Column("task_id", String(128), index=True),
    Column("result_name", String(256)),
    Column("uploaded_ms", BigInteger),
    Column("feature", String(64)),
    Column("deleted_ms", BigInteger),
    # For retention: what is kept, by age, and what is deleted, by when.
    Index("files_by_age", "deleted_ms", "created_ms"),
)

tasks = Table(
    "tasks",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("id", Given(128), nullable=False, unique=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("operation", String(128), nullable=False),
    Column("feature", String(64), nullable=False),
    Column("major", Integer, nullable=False),
    Column("request_key", String(64)),
    Column("created_ms", BigInteger, nullable=False),
    Column("ready_ms", BigInteger, nullable=False),
    Column("polled_ms", BigInteger, nullable=False),
    Column("due_ms", BigInteger, nullable=False),
    Column("cost", Units, nullable=False),
    Column("body", Json, nullable=False),
    Column("inputs", Json, nullable=False),
    Column("failure", Json),
    Column("settled", Boolean, nullable=False, server_default=false()),
    Column("seen", Boolean, nullable=False, server_default=false()),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Column("result", Json),
    Column("polls", Integer),
    Column("cleared", Boolean, nullable=False, server_default=false()),
    Index("tasks_by_end", "cleared", "ready_ms"),
    # The number of a task that was removed must not be that of a later one: who watches knows the last one.
    sqlite_autoincrement=True,
)

spent = Table(
    "spent",
    metadata,
    Column("feature", String(64), primary_key=True),
    Column("units", Units, nullable=False),
    Column("tasks", BigInteger, nullable=False),
)
camera_kit = Table(
    "camera_kit",
    metadata,
    # One row, while anything is forced.
    Column("seq", Serial, primary_key=True),
    Column("quality", Json),
    Column("fail", String(32)),
)
PARTIAL_INDEXES = (
    (Index("tasks_due", tasks.c.account_id, tasks.c.due_ms), tasks.c.settled.is_(False)),
    (Index("tasks_by_request", tasks.c.account_id, tasks.c.request_key), tasks.c.request_key.is_not(None)),
)
"""Indexes of some rows, with the condition that these meet: most tasks are settled and have no request key."""
