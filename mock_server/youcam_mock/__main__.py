"""The entry point of `youcam-mock` and `python -m youcam_mock`."""

from __future__ import annotations

import gc
import sys
from importlib.util import find_spec
from typing import NoReturn

PACKAGES = (
    "av",
    "cachetools",
    "cheroot",
    "click",
    "filelock",
    "flask",
    "flask_swagger_ui",
    "granian",
    "httpcore",
    "numpy",
    "obstore",
    "orjson",
    "PIL",
    "pillow_heif",
    "rich",
    "sqlalchemy",
)
"""What the extra `server` installs."""
_WRONG_USAGE = 2


def main() -> NoReturn:
    """Runs the command line. Says in one line what to install where the extra `server` is missing, with exit code 2."""
    # Most packages are imported long after the start, some in another process: one that is missing is told now.
    missing = next((name for name in PACKAGES if find_spec(name) is None), None)
    if missing:
        print(
            f"youcam-mock: the mock needs packages that are not installed, such as {missing}: "
            "pip install 'youcam-mock[server]'",
            file=sys.stderr,
        )
        sys.exit(_WRONG_USAGE)
    # All objects of the start stay alive: looking for garbage meanwhile costs a fifth of the time.
    gc.disable()
    from youcam_mock.serve.command import main as run

    run()


if __name__ == "__main__":
    main()
