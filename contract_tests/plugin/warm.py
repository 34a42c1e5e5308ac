"""A process that has loaded what pytest and the mock need of other packages, and forks itself for each run.

A run of a small project would spend nearly all of its time on loading them. Of this project nothing is loaded before
the fork, so that each run sees the plugin and the mock as a new process does.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen

_OTHERS = (
    *("cachetools", "cryptography.hazmat.primitives.asymmetric.padding", "flask", "flask.testing", "httpx"),
    *("jsonschema_rs", "numpy", "obstore.store", "orjson", "PIL.Image", "pytest", "sqlalchemy.dialects.sqlite"),
    *("sqlalchemy.dialects.postgresql", "standardwebhooks", "werkzeug.serving"),
)
_WITHIN_S = 120


@frozen
class Warm:
    """The process, as those who want runs see it."""

    process: subprocess.Popen[str]

    @classmethod
    def start(cls) -> Warm:
        """Starts it."""
        command = [sys.executable, "-m", __name__]
        pipe = subprocess.PIPE
        return cls(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=Path(__file__).parents[2]))

    def run(self, options: Sequence[str], folder: Path, environment: Mapping[str, str]) -> tuple[int, str]:
        """Runs pytest in a folder. Returns its exit code and its output, with what it wrote to stderr at the end."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        with TemporaryDirectory() as outputs:
            paths = [str(Path(outputs, name)) for name in ("stdout", "stderr")]
            order = {"options": options, "folder": str(folder), "environment": dict(environment), "outputs": paths}
            self.process.stdin.write(json.dumps(order) + "\n")
            self.process.stdin.flush()
            code = int(self.process.stdout.readline())
            return code, "".join(Path(path).read_text(encoding="utf-8") for path in paths)

    def stop(self) -> None:
        """Ends it."""
        with self.process:
            pass


def _serve() -> None:
    for name in _OTHERS:
        importlib.import_module(name)
    for name in importlib.import_module("_pytest.config").default_plugins:
        importlib.import_module(f"_pytest.{name}")
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            _run(**json.loads(line))
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def _run(options: list[str], folder: str, environment: dict[str, str], outputs: list[str]) -> None:
    """Becomes `python -m pytest` in that folder."""
    signal.alarm(_WITHIN_S)
    for number, path in enumerate([os.devnull, *outputs]):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT), number)
    sys.stdin = os.fdopen(0)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.path[0] = folder
    sys.argv = ["pytest", *options]
    sys.exit(importlib.import_module("pytest").main())


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        _serve()
