"""Uses an installed youcam-mock as its users do, in an empty folder. It runs in an environment that has only the wheel.

It knows nothing of the repository, and needs nothing but the standard library, youcam-mock and pytest. It prints its
figures as an object of JSON, and ends with a traceback if something does not work.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import youcam
import youcam_client
import youcam_mock

BIN = Path(sys.executable).parent
WITHIN_S = 600
SUITE = """
def test_a_photo_is_made_larger(youcam, tmp_path):
    result = youcam.run("enhance", image="https://example.com/selfie.jpg", scale=2)
    assert result.save(tmp_path / "large.jpg").stat().st_size > 1000


def test_the_mock_counts_units(youcam, youcam_mock):
    assert youcam.units().total == 1000
    assert youcam_mock.spend.units == 0
"""


def main() -> None:
    """Tries imports, the server, the command line and the plugin, in this order."""
    for package in (youcam, youcam_client, youcam_mock):
        folder = Path(package.__file__ or "").parent
        assert folder.is_relative_to(sys.prefix), f"{package.__name__} is not the installed one: {folder}"
        assert (folder / "py.typed").is_file(), f"{package.__name__} has no py.typed"
    assert version("youcam-mock") == youcam_mock.__version__ == import_module("youcam_mock._version").__version__
    shutil.copyfile(import_module("youcam_mock.sample").SAMPLE, "selfie.png")
    figures = {"server_s": _serve_and_run(), "plugin_s": _plugin()}
    print(json.dumps(figures))


def _serve_and_run() -> float:
    """Starts the mock, and makes a photo larger with the command line. Returns how long a start took."""
    started = time.monotonic()
    command: list[Path | str] = [BIN / "youcam-mock", "serve", "--port", "0", "--clock", "x50", "--log-format", "json"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr is not None
            greeting = json.loads(server.stderr.readline())
            took = time.monotonic() - started
            _run({"YOUCAM_BASE_URL": greeting["url"], "YOUCAM_API_KEY": greeting["api_key"]})
        finally:
            server.send_signal(signal.SIGINT)
        server.communicate(timeout=WITHIN_S)
    assert server.returncode == 0, f"youcam-mock ended with exit code {server.returncode}"
    return took


def _run(environment: dict[str, str]) -> None:
    said = _done([BIN / "youcam", "run", "enhance", "selfie.png", "--set", "scale=2", "-q"], environment)
    (result,) = map(Path, said.split())
    assert result.read_bytes().startswith(b"\x89PNG"), result
    units = json.loads(_done([BIN / "youcam", "--json", "units"], environment))
    assert units["total"] == 998, units


def _plugin() -> float:
    started = time.monotonic()
    Path("test_smoke.py").write_text(SUITE, encoding="utf-8")
    said = _done([BIN / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_smoke.py"], {})
    assert "2 passed" in said, said
    return time.monotonic() - started


def _done(command: list[Path | str], environment: dict[str, str]) -> str:
    """Runs a program to its end, which must be a success. Returns what it printed."""
    ran = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=WITHIN_S, check=False
    )
    assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
    return ran.stdout


if __name__ == "__main__":
    main()
