"""Presents errors as a line for people, as an object for programs, and as an exit code."""

from __future__ import annotations

import sys
from typing import Any

import click

from youcam.cli.codes import INTERRUPTED, WRONG_USAGE
from youcam.errors import UnknownFeature, YouCamError

_SPEAKING = (YouCamError, OSError, TypeError, ValueError, ImportError)


def say(error: Exception, about: str = "", hint: str = "") -> None:
    """Writes one line to stderr."""
    text = words(error)
    named = f"{about}: " if about and not text.startswith(about) else ""
    # A single write, since several threads may report something.
    sys.stderr.write(f"youcam: {named}{text}{hint}\n")
    sys.stderr.flush()


def words(error: Exception) -> str:
    """Returns what was wrong in one line, without control characters."""
    line = " ".join(_text(error).split()) or type(error).__name__
    return "".join(letter if letter.isprintable() else "?" for letter in line)


def _text(error: Exception) -> str:
    if isinstance(error, click.Abort):
        return "interrupted"
    if isinstance(error, click.ClickException):
        known = isinstance(error, click.UsageError) and error.ctx
        return f"{error.format_message()}{f' (see {known.command_path} --help)' if known else ''}"
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    # Other exceptions, such as a KeyError, are not understood without their type.
    speaks = isinstance(error, _SPEAKING) or type(error) is LookupError
    return str(error) if speaks else f"{type(error).__name__}: {error}"


def described(error: Exception) -> dict[str, Any]:
    """Returns an error as an object. `code` is the service's or the engine's name for it, or null."""
    code = getattr(error, "error_code", None) or getattr(error, "code", None)
    return {"type": type(error).__name__, "code": code, "message": words(error)}


def exit_code(error: Exception) -> int:
    """Returns 2 if another command line would help, and 1 if the service or the machine refused."""
    if isinstance(error, click.Abort):
        return INTERRUPTED
    usage = (click.ClickException, UnknownFeature, TypeError, ValueError)
    return WRONG_USAGE if isinstance(error, usage) or type(error) is LookupError else 1
