"""Turns the options of the marker and of the ini file into settings of a mock."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from youcam_mock.domain.suggestions import suggestion
from youcam_mock.settings import Settings

_NOT_FOR_TESTS = {
    "host",
    "port",
    "workers",
    "data_dir",
    "database_url",
    "blob_url",
    "control_token",
    "log_format",
}
"""Settings of a standalone server. A mock of the tests is reset all the time, so that it must not have durable
state."""
_DEFAULTS: Mapping[str, Any] = {"clock": "virtual", "rate_limit": False}
"""With a clock that stands still, the rate limit would refuse the sixth request of a test."""
_NAMES: Mapping[type, str] = {
    bool: "True or False",
    int: "a whole number",
    float: "a number",
    str: "text",
    Path: "a path",
    tuple: "a list",
    Mapping: "a dict",
    type(None): "None",
}


class OptionError(ValueError):
    """Raised for an unknown or wrong option. The message says which it is and what it should be, in one line."""


def settings_of(options: Mapping[str, Any], profile: str = "") -> Settings:
    """Returns the settings of a mock for tests. `profile` is used unless the options name one. Raises OptionError."""
    chosen = {**_DEFAULTS, **({"profile": profile} if profile else {})}
    try:
        return Settings(**chosen | {name: _fitting(name, value) for name, value in options.items()})
    except ValueError as error:
        raise OptionError(str(error)) from None


def _fitting(name: str, value: Any) -> Any:
    hints = {name: hint for name, hint in get_type_hints(Settings).items() if name not in _NOT_FOR_TESTS}
    if name not in hints:
        rather = suggestion(name, hints) or f"; there are {', '.join(sorted(hints))}"
        raise OptionError(f"{name}: there is no such option{rather}")
    value = _as_settings_hold_it(value)
    if not any(_is_a(value, kind) for kind in _kinds(hints[name])):
        names = " or ".join(_NAMES[kind] for kind in _kinds(hints[name]))
        raise OptionError(f"{name} {value!r}: should be {names}")
    return Path(value) if Path in _kinds(hints[name]) and value is not None else value


def _as_settings_hold_it(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): str(part) for name, part in value.items()}
    if isinstance(value, list):
        return tuple(value)
    return float(value) if isinstance(value, Decimal) else value


def _kinds(hint: Any) -> list[type]:
    hints = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return [get_origin(one) or one for one in hints]


def _is_a(value: Any, kind: type) -> bool:
    # True and False are ints to Python, but no number that anybody means.
    if kind in (int, float):
        return isinstance(value, (int, kind)) and not isinstance(value, bool)
    return isinstance(value, str | Path if kind is Path else kind)
