"""The command `youcam-mock compare`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    import httpx

    from youcam_mock.live.compare.findings import Comparison, Side
    from youcam_mock.live.compare.pace import Pace
    from youcam_mock.live.compare.parties import Credentials
    from youcam_mock.live.compare.probes import Probe, ProbeList

_FILE = click.Path(path_type=Path, dir_okay=False)
_KEY_FORM = "should be printable text without spaces, as the console shows it"


@click.command("compare")
@click.option("--upstream", metavar="URL", required=True, help="Origin of the service, such as https://HOST.")
@click.option("--api-key", envvar="YOUCAM_API_KEY", show_envvar=True, help="API key, for V2.")
@click.option("--client-id", envvar="YOUCAM_CLIENT_ID", show_envvar=True, help="Client id, for V1.")
@click.option("--secret-key", envvar="YOUCAM_SECRET_KEY", show_envvar=True, help="Secret key, for V1.")
@click.option("--profile", metavar="EDITION", help="Edition of the mock; the newest by default.")
@click.option("--edition", "editions", is_flag=True, help="Also tells which edition agrees best.")
@click.option("--only", multiple=True, metavar="NAME", help="A group of probes, or a probe; repeatable.")
@click.option("--spend", metavar="UNITS", type=click.IntRange(0), default=0, help="Units that paid probes may cost.")
@click.option(
    "--rate",
    type=click.FloatRange(0.01, 100),
    default=0.8,
    show_default=True,
    help="Requests a second. The service allows 250 in five minutes.",
)
@click.option("--json", "json_file", type=_FILE, help="Writes what was found as JSON.")
@click.option("--page", "page_file", type=_FILE, help="Writes what was found as a Markdown page.")
def compare(**options: Any) -> int:
    """Ask a service and the mock the same, and tell what differs.

    Nothing that is asked costs units, unless --spend allows it. Exits with 0 if both answer alike, with 1 if not, and
    with 2 if the service could not be asked to the end.
    """
    from youcam_mock.live.upstream import UpstreamError

    try:
        return run(options)
    except UpstreamError as error:
        raise click.ClickException(str(error)) from error


def run(options: Mapping[str, Any], transport: httpx.BaseTransport | None = None, pace: Pace | None = None) -> int:
    """Compares as the options say. Returns the exit code. Raises UpstreamError and click.ClickException.

    `transport` brings requests to the service, and `pace` is how fast; both are for tests.
    """
    from youcam_mock.live.compare.asking import ask_service, check_reachable
    from youcam_mock.live.compare.findings import Side
    from youcam_mock.live.compare.pace import Pace
    from youcam_mock.live.compare.parties import Party
    from youcam_mock.live.upstream import opened, origin_of

    credentials, origin = _credentials(options), origin_of(options["upstream"])
    editions = _editions(options)
    probes = _probes(options["only"])
    for name in ("json_file", "page_file"):
        _require_writable(options[name])
    pace = pace or Pace(1 / options["rate"])
    with ExitStack() as stack:
        client = stack.enter_context(opened(transport))
        party = Party(origin, client, credentials, dict(probes.variables))
        check_reachable(party)
        told = stack.enter_context(_Progress(len(probes.probes), pace.interval_s))
        asked = ask_service(party, probes.probes, pace, options["spend"], told)
    service = Side.of(party, asked)
    found = sorted((_compared(edition, service, probes) for edition in editions), key=lambda one: -one.agreeing)
    _write(options, found)
    _print(found)
    if asked.stopped:
        raise click.ClickException(f"stopped after {len(asked.replies)} probes: {asked.stopped}")
    return 1 if found[0].findings else 0


def _credentials(options: Mapping[str, Any]) -> Credentials:
    from youcam_mock.live.compare.parties import Credentials

    given = {name: (options[name] or "").strip() or None for name in ("api_key", "client_id", "secret_key")}
    for name, value in given.items():
        if value and not (value.isascii() and value.isprintable() and " " not in value):
            raise click.ClickException(f"--{name.replace('_', '-')}: {_KEY_FORM}")
    if (given["client_id"] is None) != (given["secret_key"] is None):
        raise click.ClickException("--client-id and --secret-key: V1 needs both of them")
    if not any(given.values()):
        raise click.ClickException("needs --api-key for V2, --client-id and --secret-key for V1, or all three")
    return Credentials(**given)


def _editions(options: Mapping[str, Any]) -> list[str]:
    from youcam_mock.domain.profile import NEWEST, PROFILES

    chosen = options["profile"] or NEWEST
    if chosen not in PROFILES:
        raise click.ClickException(f"--profile {chosen!r}: should be one of {', '.join(PROFILES)}")
    # The chosen one first, since it counts as the best among equals.
    return (
        [chosen, *(name for name in sorted(PROFILES, reverse=True) if name != chosen)]
        if options["editions"]
        else [chosen]
    )


def _probes(only: tuple[str, ...]) -> ProbeList:
    from youcam_mock.contract import Contract, ContractNotFoundError, bundled
    from youcam_mock.live.compare.probes import read_probes

    try:
        probes = read_probes(bundled("probes.json"), Contract.load(bundled()))
    except (ContractNotFoundError, OSError, ValueError) as error:
        raise click.ClickException(f"cannot read the probes of this version: {error}") from error
    if not only:
        return probes
    try:
        return probes.only(only)
    except KeyError as error:
        groups = ", ".join(dict.fromkeys(probe.group for probe in probes.probes))
        raise click.ClickException(
            f"--only {error.args[0]!r}: no probe or group has that name; groups are {groups}"
        ) from None


def _require_writable(path: Path | None) -> None:
    """Raises ClickException before anything is asked: an answer that cannot be kept would be asked for in vain."""
    if path is None:
        return
    part = _part_of(path)
    try:
        part.touch()
        part.unlink()
    except OSError as error:
        raise click.ClickException(f"cannot write {path}: {error.strerror}") from error


def _part_of(path: Path) -> Path:
    """Returns where a file is written before it takes the place of an older one."""
    return path.with_name(f"{path.name}.part")


def _compared(edition: str, service: Side, probes: ProbeList) -> Comparison:
    from youcam_mock.live.compare.asking import ask_mock
    from youcam_mock.live.compare.findings import Side, comparison
    from youcam_mock.live.compare.own_mock import mock_party

    with mock_party(edition, probes.variables) as mock:
        return comparison(edition, service, Side.of(mock, ask_mock(mock, service.asked.replies)), probes.likeness)


def _write(options: Mapping[str, Any], found: list[Comparison]) -> None:
    from youcam_mock.live.compare.report import as_json, as_page

    for name, text in (("json_file", as_json), ("page_file", as_page)):
        path: Path | None = options[name]
        if path is not None:
            part = _part_of(path)
            try:
                part.write_text(text(found[0], found), encoding="utf-8")
                part.replace(path)
            except OSError as error:
                raise click.ClickException(f"cannot write {path}: {error.strerror}") from error


def _print(found: list[Comparison]) -> None:
    from rich.console import Console

    from youcam_mock.live.compare.report import print_editions, print_report

    console = Console(highlight=False)
    print_report(found[0], console)
    if len(found) > 1:
        print_editions(found, console)


class _Progress:
    """A bar on stderr while the service is asked, if that is a terminal."""

    def __init__(self, count: int, interval_s: float) -> None:
        from rich.console import Console
        from rich.progress import Progress

        console = Console(stderr=True)
        minutes = max(1, round(count * interval_s / 60))
        self._bar = Progress(console=console, disable=not sys.stderr.isatty(), transient=True)
        self._task = self._bar.add_task(f"{count} probes, about {minutes} min", total=count)

    def __enter__(self) -> Any:
        self._bar.start()
        return self._advance

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def _advance(self, probe: Probe) -> None:
        self._bar.advance(self._task)
