"""The command line: `youcam-mock serve`. Imports late, so that a start is quick."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, NoReturn

import click

from youcam_mock._version import __version__
from youcam_mock.serve.options import ENV, options_of, settings_of
from youcam_mock.settings import Settings, SettingsError

_ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {"compare": "live.compare.command", "mcp": "serve.mcp", "record": "live.record.command"}
)
"""The modules of commands that `serve` does not need, each with an object of the command's name."""


def main() -> NoReturn:
    """The entry point. Tells whatever is wrong with the command in one line, with exit code 2."""
    try:
        status = _cli.main(sys.argv[1:] or ["--help"], standalone_mode=False, auto_envvar_prefix=ENV)
    except click.Abort:
        status = 130
    except click.ClickException as error:
        click.echo(f"youcam-mock: {' '.join(error.format_message().split())}", err=True)
        status = 2
    sys.exit(status if isinstance(status, int) else 0)


class _Commands(click.Group):
    """Commands that are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *_ELSEWHERE])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _ELSEWHERE:
            return super().get_command(ctx, cmd_name)
        found: click.Command = getattr(import_module(f"youcam_mock.{_ELSEWHERE[cmd_name]}"), cmd_name)
        return found


@click.group(
    cls=_Commands,
    name="youcam-mock",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@click.version_option(__version__, prog_name="youcam-mock")
def _cli() -> None:
    """An offline double of the YouCam AI API."""


def _serve(**values: Any) -> None:
    """Run the mock server."""
    from youcam_mock.serve.granian_server import PortTakenError, StateError, run

    try:
        run(settings_of(values))
    except (SettingsError, PortTakenError, StateError) as error:
        raise click.ClickException(str(error)) from error


_cli.add_command(click.Command("serve", params=[*options_of(Settings)], callback=_serve, help=_serve.__doc__))
