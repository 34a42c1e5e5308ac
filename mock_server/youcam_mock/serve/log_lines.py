"""The lines of the log: for people, in colour where there is a terminal, or JSON for programs."""

from __future__ import annotations

import json
import logging
import os
import sys
from typing import Any, TextIO

from youcam_mock.http.request_log import NO_ANSWER, RequestLine, log, printable
from youcam_mock.serve.log_queue import LogQueue
from youcam_mock.settings import Settings

_CLOCK = "%H:%M:%S"
_UNKNOWN = "magenta"
_COLOURS = {NO_ANSWER: "red", 2: "green", 3: "cyan", 4: "yellow", 5: "red"}
"""By the first digit of the status."""


def set_up(settings: Settings) -> None:
    """Sends the log to stderr, as the settings ask. It can be called again, in a worker."""
    stream = sys.stderr
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines() if settings.log_format == "json" else TextLines(_is_coloured(stream)))
    logger = logging.getLogger("youcam_mock")
    logger.handlers = [LogQueue(handler)]
    logger.propagate = False
    log.setLevel(_level(settings, stream))


def _level(settings: Settings, stream: TextIO) -> int:
    if settings.quiet:
        return logging.ERROR
    all_of_them = settings.quiet is False or settings.log_format == "json" or stream.isatty()
    return logging.INFO if all_of_them else logging.WARNING


def _is_coloured(stream: TextIO) -> bool:
    # https://no-color.org
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class TextLines(logging.Formatter):
    """One line for each record. A traceback follows indented, so that no line of it looks like another record."""

    def __init__(self, coloured: bool = False) -> None:
        super().__init__()
        self._coloured = coloured

    def format(self, record: logging.LogRecord) -> str:
        """Returns the record as text."""
        at = self.formatTime(record, _CLOCK)
        if self._coloured and isinstance(record.msg, RequestLine):
            return _in_colour(at, record.msg)
        lines = [f"{at} {printable(record.getMessage())}"]
        if record.exc_info:
            lines += [f"  {printable(line)}" for line in self.formatException(record.exc_info).splitlines()]
        return "\n".join(lines)


def _in_colour(at: str, line: RequestLine) -> str:
    from click import style

    status = style(str(line.status), fg=_COLOURS.get(line.status // 100, _UNKNOWN), bold=True)
    parts = [
        style(at, dim=True),
        style(line.method, bold=True),
        line.path,
        status,
        style(f"{line.ms:.1f} ms", dim=True),
    ]
    if line.words:
        parts.append(style(line.words, fg="yellow") if line.explain else line.words)
    return " ".join(parts)


class JsonLines(logging.Formatter):
    """A JSON object for each record. Those of requests have members of their own."""

    def format(self, record: logging.LogRecord) -> str:
        """Returns the record as JSON in ASCII."""
        line: dict[str, Any] = {
            "at": self.formatTime(record),
            "level": record.levelname,
            "message": record.getMessage(),
        }
        if isinstance(record.msg, RequestLine):
            line |= _members(record.msg)
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line)


def _members(line: RequestLine) -> dict[str, Any]:
    meaning = line.meaning
    return {
        "method": line.method,
        "path": line.path,
        "operation": line.operation,
        "status": line.status,
        "ms": round(line.ms, 3),
        "explain": line.explain,
        "task": meaning and meaning.task,
        "units": meaning and meaning.units,
    }
