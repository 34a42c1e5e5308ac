"""Where a mock under chaos keeps its state: a data folder, or a database and a storage that other servers share."""

from __future__ import annotations

import logging
import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
from attrs import define, field, frozen

from tools.bench.shared_state import postgres
from tools.quality.chaos.served.gate import Gate

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from youcam_mock.settings import Settings
    from youcam_mock.store.blobs import Blobs

_AWS = {"ACCESS_KEY_ID": "id", "SECRET_ACCESS_KEY": "key", "REGION": "us-east-1", "ALLOW_HTTP": "true"}
_STORAGE_PATIENCE = {"TIMEOUT": "3s", "CONNECT_TIMEOUT": "2s"}


@frozen
class Place:
    """A place, and how servers are told of it."""

    name: str
    folder: Path
    """Of consoles and what lies on the disk."""
    servers: int
    workers: int
    database_url: str | None = None
    """As servers reach it, through its gate."""
    own_database_url: str | None = None
    """As the audit reaches it."""
    blob_url: str | None = None
    environment: Mapping[str, str] = field(factory=dict)
    database_gate: Gate | None = None
    storage_gate: Gate | None = None

    @property
    def data_dir(self) -> Path | None:
        """The data folder, if there is one."""
        return None if self.blob_url else self.folder / "state"

    @property
    def options(self) -> list[str]:
        """Returns the options of `youcam-mock serve` for this place."""
        found = ["--workers", str(self.workers)]
        for name, value in (
            ("data-dir", self.data_dir),
            ("database-url", self.database_url),
            ("blob-url", self.blob_url),
        ):
            found += [] if value is None else [f"--{name}", str(value)]
        return found

    def settings(self) -> Settings:
        """Returns the settings of a mock that uses the state when no server does."""
        from youcam_mock.settings import Settings

        return Settings(database_url=self.own_database_url, blob_url=self.blob_url, data_dir=self.data_dir)

    def engine(self) -> Engine:
        """Connects to the database."""
        from sqlalchemy import create_engine

        from youcam_mock.store.opening.connecting import parsed_url, sqlite_url

        return create_engine(parsed_url(self.own_database_url or sqlite_url(self.data_dir)))

    def blobs(self) -> Blobs:
        """Opens the storage."""
        from youcam_mock.store.blobs import Blobs

        return Blobs(self.data_dir / "blobs" if self.data_dir else None, self.blob_url)


Opened = Callable[[Path], AbstractContextManager[Place]]


@define
class Places:
    """Opens places. A database and a storage are started when the first place needs them."""

    _stack: ExitStack

    @property
    def kinds(self) -> Sequence[Opened]:
        """Returns how to open each kind that there can be on this machine, in an empty folder."""
        alone = (self.folder, self.folder_of_workers)
        return (*alone, self.shared_folder, self.storage) if shutil.which("pg_virtualenv") else alone

    @contextmanager
    def folder(self, folder: Path) -> Iterator[Place]:
        """A data folder of a server with one worker."""
        yield Place("data folder", folder, servers=1, workers=1)

    @contextmanager
    def folder_of_workers(self, folder: Path) -> Iterator[Place]:
        """A data folder of a server with two workers."""
        yield Place("data folder, 2 workers", folder, servers=1, workers=2)

    @contextmanager
    def shared_folder(self, folder: Path) -> Iterator[Place]:
        """A database and a folder of two servers."""
        with self._database() as (own, through, gate):
            yield Place("PostgreSQL, 2 servers", folder, 2, 1, through, own, database_gate=gate)

    @contextmanager
    def storage(self, folder: Path) -> Iterator[Place]:
        """A database and a storage of two servers with two workers each."""
        with self._database() as (own, through, gate), self._bucket() as (url, environment, storage_gate):
            yield Place(
                "PostgreSQL and S3, 2 servers", folder, 2, 2, through, own, url, environment, gate, storage_gate
            )

    @contextmanager
    def _database(self) -> Iterator[tuple[str, str, Gate]]:
        """Yields an empty schema: its URL, the URL through a gate, and the gate."""
        from sqlalchemy import create_engine, make_url
        from sqlalchemy.schema import CreateSchema

        base = make_url(self._postgres).set(drivername="postgresql+psycopg")
        schema = f"chaos_{uuid.uuid4().hex}"
        engine = create_engine(base, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(CreateSchema(schema))
        engine.dispose()
        own = base.set(drivername="postgresql").update_query_dict({"options": f"-csearch_path={schema}"})
        gate = Gate(own.host or "", own.port or 5432)
        through = own.set(host="127.0.0.1", port=gate.port)
        yield own.render_as_string(hide_password=False), through.render_as_string(hide_password=False), gate
        gate.close()

    @contextmanager
    def _bucket(self) -> Iterator[tuple[str, Mapping[str, str], Gate]]:
        """Yields an empty bucket: its URL, the environment that leads to it through a gate, and the gate."""
        host, port = self._storage
        name = f"bucket-{uuid.uuid4().hex}"
        httpx.put(f"http://{host}:{port}/{name}", trust_env=False).raise_for_status()
        gate = Gate(host, port)
        variables = {f"AWS_{key}": value for key, value in _AWS.items()}
        # The audit uses the storage in this process, by the same names, and past the gate.
        os.environ.update(variables | {"AWS_ENDPOINT_URL": f"http://{host}:{port}"})
        patience = {f"AWS_{key}": value for key, value in _STORAGE_PATIENCE.items()}
        yield f"s3://{name}", {**variables, **patience, "AWS_ENDPOINT_URL": f"http://127.0.0.1:{gate.port}"}, gate
        gate.close()

    @cached_property
    def _postgres(self) -> str:
        return self._stack.enter_context(postgres())

    @cached_property
    def _storage(self) -> tuple[str, int]:
        from moto.server import ThreadedMotoServer

        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        server = ThreadedMotoServer("127.0.0.1", port=0)
        server.start()
        self._stack.callback(server.stop)
        host, port = server.get_host_and_port()
        return str(host), int(port)
