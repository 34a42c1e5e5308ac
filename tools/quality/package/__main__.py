"""Makes wheel and sdist, and tries them outside the repository: `python -m tools.quality.package [--python 3.12 ...]`.

Every version of Python that the classifiers name is tried, in an environment of its own: the first one installs the
sdist, all others the wheel. The packages stay in dist/. Exit code 1 when something does not work, 2 when a version is
not on this machine.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.quality.package.archives import Archives, PackageError
from tools.quality.package.installed import EXTRAS, Environment
from tools.quality.package.interpreters import Interpreter, find, promised

ROOT = Path(__file__).parents[3]
DIST = ROOT / "dist"
_FAILED, _NOT_HERE = 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Prints a line for the packages and one for each interpreter."""
    options = _options(argv)
    wanted = options.python or promised(ROOT / "pyproject.toml")
    found = {version: find(version) for version in wanted}
    missing = [version for version, interpreter in found.items() if interpreter is None]
    if missing:
        print(
            f"package: no Python {', '.join(missing)} on the PATH or in pyenv; --python names what to try",
            file=sys.stderr,
        )
        return _NOT_HERE
    try:
        archives = _built(options.dist)
        if not options.build_only:
            _try_all(archives, [one for one in found.values() if one is not None])
    except PackageError as error:
        print(f"package: {error}", file=sys.stderr)
        return _FAILED
    return 0


def _built(folder: Path) -> Archives:
    shutil.rmtree(folder, ignore_errors=True)
    archives = Archives.build(ROOT, folder)
    for archive, files in ((archives.wheel, archives.in_wheel()), (archives.sdist, archives.in_sdist())):
        print(f"{archive.name}: {len(files)} files, {archive.stat().st_size / 1e6:.1f} MB")
    complaints = list(archives.complaints())
    if complaints:
        raise PackageError("\n".join(complaints))
    return archives


def _try_all(archives: Archives, interpreters: Sequence[Interpreter]) -> None:
    with tempfile.TemporaryDirectory(prefix="youcam-package-") as folder:
        for number, interpreter in enumerate(interpreters):
            environment = Environment.make(interpreter, Path(folder, interpreter.version))
            line = _from_sdist(environment, archives) if number == 0 else _from_wheel(environment, archives)
            figures = environment.smoke()
            print(
                f"{interpreter.version}: {line}; the mock serves after {figures['server_s']:.2f} s, "
                f"youcam runs a feature, the plugin tests it in {figures['plugin_s']:.1f} s",
                flush=True,
            )
            shutil.rmtree(environment.python.parents[1])


def _from_sdist(environment: Environment, archives: Archives) -> str:
    """Installs the client alone, as it says then what is missing, and does what it says."""
    environment.install(str(archives.sdist))
    untold = list(environment.untold())
    if untold:
        raise PackageError("\n".join(untold))
    took = environment.install(f"youcam-mock[{EXTRAS}]", "pytest")
    typed = environment.check_types()
    return f"the sdist installs, the extras {EXTRAS} in {took:.0f} s; mypy knows its types after {typed:.0f} s"


def _from_wheel(environment: Environment, archives: Archives) -> str:
    took = environment.install(f"{archives.wheel}[{EXTRAS}]", "pytest")
    return f"the wheel with {EXTRAS} installs in {took:.0f} s"


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.quality.package", description=__doc__)
    parser.add_argument("--python", action="append", metavar="VERSION", help="such as 3.12; repeatable")
    parser.add_argument(
        "--dist", type=Path, default=DIST, metavar="FOLDER", help="where the packages go; emptied first"
    )
    parser.add_argument("--build-only", action="store_true", help="make the packages, and try nothing")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
