"""The command line: `youcam-mock serve`. It imports late, so that a start is quick."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from youcam_mock._version import __version__

_ENV = "YOUCAM_MOCK_"
Command = TypeVar("Command", bound=Callable[..., None])


def main() -> NoReturn:
    """Runs the command line. A wrong command is explained in one line, with exit code 2."""
    try:
        status = _cli.main(standalone_mode=False, auto_envvar_prefix=_ENV.rstrip("_"))
    except click.Abort:
        status = 130
    except click.ClickException as error:
        click.echo(f"youcam-mock: {' '.join(error.format_message().split())}", err=True)
        status = 2
    sys.exit(status if isinstance(status, int) else 0)


@click.group(name="youcam-mock", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="youcam-mock")
def _cli() -> None:
    """An offline double of the YouCam AI API."""


def _option(name: str, env: str | None = None, **settings: Any) -> Callable[[Command], Command]:
    variable = _ENV + (env or name.lstrip("-").split()[0].replace("-", "_").upper())
    return click.option(*name.split(), envvar=variable, show_envvar=True, **settings)


@_cli.command()
@_option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@_option("--port", type=int, default=8765, show_default=True, help="Port; 0 picks a free one.")
@_option("--public-url", help="Origin written into links; the request's Host when absent.")
@_option("--profile", default="2026-10", show_default=True, help="Edition: 2025-07, 2026-02, 2026-08 or 2026-10.")
@_option("--rule", env="RULES", multiple=True, metavar="NAME=VALUE", help="Change a rule of the profile; repeatable.")
@_option("--clock", default="real", show_default=True, help="real, virtual, or xN (N times faster).")
@_option("--no-rate-limit", is_flag=True, help="Never answer 429.")
@_option("--no-faces", is_flag=True, help="Skip face rules.")
@click.option(
    "--any-bytes/--strict-images",
    envvar=f"{_ENV}ANY_BYTES",
    show_envvar=True,
    help="Take the built-in sample for an upload that is no picture.",
)
@_option("--no-watermark", is_flag=True, help="Leave MOCK off the pictures.")
@_option("--api-key", default="mock-api-key-0123456789", show_default=True, help="Key of the first account.")
@_option("--units", type=float, default=1000, show_default=True, help="Its balance.")
@_option("--data-dir", type=click.Path(path_type=Path), help="Folder for durable state.")
@_option("--database-url", help="PostgreSQL in place of SQLite.")
@_option("--blob-url", help="S3-compatible storage in place of a folder.")
@_option("--workers", type=int, default=1, show_default=True, help="Processes; more than one needs durable state.")
@_option("--allow-host", env="ALLOW_HOSTS", multiple=True, metavar="HOST", help="May be fetched from; repeatable.")
@_option("--storage-host", help="Host name written into pre-signed links.")
@_option("--control-token", help="Needed in x-mock-token on /_mock beyond loopback.")
@_option("--log-format", default="text", show_default=True, help="text or json.")
def serve(**options: Any) -> None:
    """Run the mock server."""
    from youcam_mock.contract import ContractNotFoundError
    from youcam_mock.granian_server import PortTakenError, StateError, run
    from youcam_mock.settings import SettingsError

    try:
        run(_settings(options))
    except (SettingsError, ContractNotFoundError, PortTakenError, StateError) as error:
        raise click.ClickException(str(error)) from error


def _settings(options: dict[str, Any]) -> Any:
    from youcam_mock.settings import Settings, SettingsError

    rules = {}
    for rule in options.pop("rule"):
        name, equals, value = rule.partition("=")
        if not equals:
            raise SettingsError(f"rule {rule!r}: should be NAME=VALUE, such as link_s=60")
        rules[name] = value
    return Settings(
        rules=rules,
        rate_limit=not options.pop("no_rate_limit"),
        faces=not options.pop("no_faces"),
        watermark=not options.pop("no_watermark"),
        allow_hosts=options.pop("allow_host"),
        **options,
    )
