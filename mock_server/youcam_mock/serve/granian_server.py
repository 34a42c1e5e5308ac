"""Serves a mock behind granian, after trying everything that can go wrong at a start."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from multiprocessing import parent_process
from threading import Thread, Timer
from typing import TYPE_CHECKING

from attrs import evolve

from youcam_mock.serve import log_lines
from youcam_mock.serve.startup_message import startup_message
from youcam_mock.settings import Settings
from youcam_mock.store.outages import OutageError

if TYPE_CHECKING:
    from filelock import FileLock

    from youcam_mock.http.app import App
    from youcam_mock.mock import Mock

_WARM_AFTER_S = 0.5
_CONNECTIONS = 1024
"""How many are open at a time. Each may hold a thread, and granian starts threads as they are needed."""
_HEADERS_WITHIN_MS = 30_000
"""How long headers may take, and how long a connection may stay open between requests."""


class PortTakenError(Exception):
    """Raised when the address is not free."""


class StateError(Exception):
    """Raised when the state or the storage cannot be opened."""


def run(settings: Settings) -> None:
    """Serves until interrupted. Raises PortTakenError and StateError before it listens."""
    settings = evolve(settings, port=free_port(settings))
    if settings.replay:
        try_replay(settings)
    held = _held(settings)
    mock = _tried(settings) if settings.durable or settings.blob_url else None
    clock_found = mock.clock.state.setting if mock and mock.clock_found else None
    log_lines.set_up(settings)

    from granian.constants import HTTPModes, Interfaces
    from granian.http import HTTP1Settings

    from youcam_mock.serve.workers import Workers

    server = Workers(
        "youcam_mock",
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=settings.workers,
        log_enabled=False,
        websockets=False,
        # A slow body of HTTP/2 could not be ended: its connection belongs to other requests too.
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=_HEADERS_WITHIN_MS),
        backpressure=_CONNECTIONS,
        blocking_threads=_CONNECTIONS,
        # A worker that is still busy then is killed. What it had stored is complete at any time.
        workers_kill_timeout=settings.grace,
        keeps_state=settings.durable,
    )
    print(startup_message(settings, clock_found), file=sys.stderr, flush=True)
    gc.enable()
    try:
        server.serve(target_loader=_Loader(settings), wrap_loader=False)
    finally:
        if mock:
            mock.close()
        if held:
            held.release()


class _Loader:
    """Creates the app, in the process that will serve it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self) -> App:
        from youcam_mock.http.app import app_of
        from youcam_mock.mock import Mock
        from youcam_mock.serve.slow_bodies import SlowBodies, guard

        # A worker that was not forked has no log yet.
        log_lines.set_up(self._settings)
        Thread(target=_end_with_the_main_process, daemon=True).start()
        app = app_of(Mock(self._settings, joins=True))
        _end_streams_with_the_server(app.mock)
        guard(SlowBodies(), app.too_slow)
        # Objects of the start live as long as the process: taking them out keeps every later collection short.
        gc.freeze()
        gc.enable()
        warming = Timer(_WARM_AFTER_S, _warm, [app])
        warming.daemon = True
        warming.start()
        return app


def _end_streams_with_the_server(mock: Mock) -> None:
    """Closes the feed of events at the signal that ends this worker. Granian waits for open answers, and sets its own
    handlers later than this, so that the signal is read from where Python writes its number."""
    signalled, written = socket.socketpair()
    written.setblocking(False)
    # Detached, so that it stays open as long as the process.
    signal.set_wakeup_fd(written.detach(), warn_on_full_buffer=False)

    def wait() -> None:
        while signalled.recv(1):
            mock.feed.close()

    Thread(target=wait, name="youcam-mock-end", daemon=True).start()


def _warm(app: App) -> None:
    """Loads what the first requests would otherwise have to wait for."""
    from youcam_mock.http.dispatch import HANDLERS

    for kind in HANDLERS:
        HANDLERS.find(kind)
    app.mock.sweeper.start()
    try:
        app.mock.database.secret()
        if app.mock.settings.durable:
            app.mock.start_courier()
    except OutageError as outage:
        app.mock.outages.tell(outage)
    # What was loaded now stays too. A collection that went through all of it would hold up a request for 30 ms.
    gc.freeze()


def free_port(settings: Settings) -> int:
    """Returns the port of the settings, or a free one in place of 0. Raises PortTakenError."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise PortTakenError(
                f"cannot listen on {settings.host} port {settings.port}: {_reason(error)}; choose another with --port"
                + (" or --host" if isinstance(error, socket.gaierror) else "")
            ) from error
        return int(probe.getsockname()[1])


def _reason(error: OSError) -> str:
    named = error.errno is not None and error.errno > 0
    return os.strerror(error.errno or 0) if named else (error.strerror or str(error))


def try_replay(settings: Settings) -> None:
    """Reads the recording once, so that it is reported here what is wrong with it."""
    from youcam_mock.live.recording import RecordingError, read

    assert settings.replay is not None
    try:
        notes = read(settings.replay).notes
    except RecordingError as error:
        raise StateError(str(error)) from error
    for note in notes:
        print(note, file=sys.stderr)


def _held(settings: Settings) -> FileLock | None:
    """Takes the data folder for this server. With a database it holds files only, and servers may share it."""
    if settings.data_dir is None or settings.database_url:
        return None
    from youcam_mock.store.outages import StoreError
    from youcam_mock.store.sharing.folder_lock import hold

    try:
        return hold(settings.data_dir)
    except StoreError as error:
        raise StateError(str(error)) from error


def _tried(settings: Settings) -> Mock:
    """Opens everything once, so that a wrong folder or address is reported before a worker starts.

    PostgreSQL stays open: that tells other servers of the database that this one is there.
    """
    from youcam_mock.mock import Mock

    try:
        if settings.data_dir:
            settings.data_dir.mkdir(parents=True, exist_ok=True)
        mock = Mock(settings, folder_held=True)
        _try_blobs(mock)
        mock.database.secret()
        if mock.database.engine.dialect.name == "sqlite":
            # SQLite must not be open when workers are forked.
            mock.close()
        return mock
    except OSError as error:
        raise StateError(f"cannot use the data folder {settings.data_dir}: {error.strerror or error}") from error
    except OutageError as error:
        raise StateError(str(error)) from error


def _try_blobs(mock: Mock) -> None:
    """Opens the storage. A remote one is asked in a process of its own: obstore asks in threads, which a worker that is
    forked later would lack, so that it would wait forever."""
    if mock.settings.blob_url is None:
        mock.blobs.open()
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
        other.submit(_ask_blobs, mock.settings).result()


def _ask_blobs(settings: Settings) -> None:
    from youcam_mock.mock import Mock

    # A list, since a bucket that is not there answers for a single object as if only that were missing.
    next(Mock(settings).blobs.pages(), None)


def _end_with_the_main_process() -> None:
    """Ends this worker when the main process has ended, in whatever way. It would otherwise go on serving."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
