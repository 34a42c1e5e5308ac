"""The command `youcam-mock mcp`."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import click
from attrs import evolve

from youcam_mock.serve.options import options_of, settings_of
from youcam_mock.settings import Settings, SettingsError

_SERVERS = ("beauty", "fashion", "creators")
_ALL = "all"
_WITHOUT_PROCESSES = {"workers": 1, "grace": 5}
"""The settings that only a server with processes of its own has."""
_PORT = "port"


def _options() -> Iterator[click.Option]:
    """The options of `serve`, and which server it is. It takes a free port unless told."""
    yield click.Option(["--server"], type=click.Choice(_SERVERS), help="Server whose tools it has; all by default.")
    for option in options_of(Settings):
        if option.name == _PORT:
            option.default, option.envvar, option.show_default = 0, None, True
            option.help = "Port for uploads and results; 0 picks a free one."
        if option.name not in _WITHOUT_PROCESSES:
            yield option


def _mcp(server: str | None, **values: Any) -> None:
    """Serve the vendor's MCP tools on a mock, over standard input and output.

    Uploads and results have a port, whose address it writes to stderr.
    """
    from youcam_mock.contract import ContractNotFoundError
    from youcam_mock.serve.granian_server import PortTakenError, StateError
    from youcam_mock.store.outages import OutageError

    gc.enable()
    try:
        _run(settings_of({**_WITHOUT_PROCESSES, **values}), server or _ALL)
    except (SettingsError, ContractNotFoundError, PortTakenError, StateError, OutageError) as error:
        raise click.ClickException(str(error)) from error


def _run(settings: Settings, server: str) -> None:
    from youcam_mock.embedded_server import MockServer
    from youcam_mock.http.mcp.room import MISSING
    from youcam_mock.serve import log_lines
    from youcam_mock.serve.granian_server import free_port, try_replay

    if find_spec("mcp") is None:
        raise SettingsError(MISSING)
    if not settings.rules_of_profile().mcp_served:
        raise SettingsError(f"profile {settings.profile!r}: the service had no MCP servers then")
    settings = evolve(settings, port=free_port(settings))
    if settings.replay:
        try_replay(settings)
    log_lines.set_up(settings)
    from youcam_mock.http.mcp.stdio import serve

    with MockServer(settings) as mock:
        # What is wrong with the state is told now, and not to the first caller.
        mock.app.mock.database.secret()
        mock.app.mock.start_courier()
        print(f"youcam-mock mcp: {server} tools; uploads and results at {mock.url}", file=sys.stderr, flush=True)
        serve(mock.app, server, settings.public_url or mock.url)


mcp = click.Command("mcp", params=[*_options()], callback=_mcp, help=_mcp.__doc__)
