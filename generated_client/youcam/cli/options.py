"""Options that every command accepts before or after its name, and the notation of parameters."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click
from attrs import define, field

if TYPE_CHECKING:
    from youcam import YouCam
    from youcam.features import Feature
    from youcam.timing import Clock


@define
class Options:
    """The options of every command. The client takes those that are None from the environment."""

    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    client_id: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    json: bool = False
    quiet: bool = False

    def client(self, clock: Clock | None = None) -> YouCam:
        """Returns a client for the account that the options name. Raises ValueError if they name none."""
        from youcam import YouCam

        return YouCam(
            self.api_key, client_id=self.client_id, secret_key=self.secret_key, base_url=self.base_url, clock=clock
        )


pass_options = click.make_pass_decorator(Options, ensure=True)
_VALUES = {
    "--base-url": "Where to call; the service when absent.",
    "--api-key": "Who calls.",
    "--client-id": "Who calls, with V1's sign-in.",
    "--secret-key": "Its secret key.",
}


def _keep(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
    if value and parameter.name:
        setattr(ctx.ensure_object(Options), parameter.name, value)


def _common(hidden: bool) -> list[click.Parameter]:
    plain: dict[str, Any] = {"callback": _keep, "expose_value": False, "hidden": hidden}
    values = [
        click.Option([name], help=f"{text}  [env var: YOUCAM_{name[2:].replace('-', '_').upper()}]", **plain)
        for name, text in _VALUES.items()
    ]
    return [
        *values,
        click.Option(["--json"], is_flag=True, help="Print JSON.", **plain),
        click.Option(["-q", "--quiet"], is_flag=True, help="Say nothing on the way.", **plain),
    ]


class Command(click.Command):
    """A command that accepts the common options after its name too."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.params += _common(hidden=True)


class Group(click.Group):
    """A group of commands, with the common options before their names."""

    command_class = Command

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **{"no_args_is_help": False, **settings})
        self.params += _common(hidden=False)


def _features(ctx: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    from youcam.features import names

    return [name for name in names() if name.startswith(begun)]


feature_argument = click.argument("feature", shell_complete=_features)
set_option = click.option(
    "--set", "settings", multiple=True, metavar="NAME=VALUE", help="A parameter: JSON, or else text; repeatable."
)
params_option = click.option(
    "--params",
    "stated",
    metavar="FILE",
    help="A JSON object of parameters, as `youcam sample` writes it; - for stdin. Others win over it.",
)


def parameters(settings: Iterable[str], stated: str | None = None) -> dict[str, Any]:
    """Returns the values of `--params`, and over them those of `--set`. A value of `--set` that is not JSON is text.
    Raises click.UsageError."""
    return _object(stated) | {name: _value(text) for name, text in _pairs("--set", settings)}


def files(feature: Feature, inputs: Iterable[str]) -> dict[str, Any]:
    """Returns the values of `--input`, as a list for an input of several files. Raises click.UsageError."""
    found: dict[str, Any] = {}
    for name, path in _pairs("--input", inputs):
        if name not in feature.inputs:
            has = f"it has {', '.join(feature.inputs)}" if feature.inputs else "it has none"
            raise click.UsageError(f"{feature.name} has no input {name!r}; {has}")
        if feature.inputs[name].many:
            found.setdefault(name, []).append(path)
        elif found.setdefault(name, path) != path:
            raise click.UsageError(f"{feature.name} takes one {name}; {found[name]} and {path} were given")
    return found


def _object(path: str | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        text = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        found = json.loads(text, parse_constant=_no_json)
    except OSError as error:
        raise click.UsageError(f"--params {path}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"--params {path}: is not JSON: {error}") from None
    if not isinstance(found, dict):
        raise click.UsageError(f"--params {path}: should be an object of parameters, as youcam sample writes it")
    return found


def _pairs(option: str, texts: Iterable[str]) -> Iterable[tuple[str, str]]:
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{option} {text!r}: should be NAME=VALUE")
        yield name, value


def _value(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_json)
    except (ValueError, RecursionError):
        return text


def _no_json(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")
