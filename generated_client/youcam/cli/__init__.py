"""The command line `youcam`: the client for people and for scripts. It imports late, so that it starts quickly."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from io import TextIOWrapper
from typing import NoReturn

from youcam.cli.codes import WRONG_USAGE

_PACKAGES = ("click", "rich")
"""What the extra `cli` installs. Other packages bring click, too."""


def main() -> NoReturn:
    """Runs the command line. Every failure is reported in one line; YOUCAM_DEBUG=1 shows the traceback."""
    if any(find_spec(name) is None for name in _PACKAGES):
        print("youcam: needs packages of its own; pip install 'youcam-mock[cli]'", file=sys.stderr)
        sys.exit(WRONG_USAGE)
    import click

    from youcam.cli.commands import cli

    if isinstance(sys.stdout, TextIOWrapper):
        # A file name that the terminal cannot print must not cause a failure after a run was paid for.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = cli.main(sys.argv[1:] or ["--help"], prog_name="youcam", standalone_mode=False)
    except (Exception, click.Abort) as error:
        if os.environ.get("YOUCAM_DEBUG"):
            raise
        from youcam.cli.failures import exit_code, say

        say(error)
        status = exit_code(error)
    sys.exit(status if isinstance(status, int) else 0)
