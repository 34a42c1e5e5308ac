"""Runs mutmut on a group of modules in a copy of the project, and reads the fate of each mutant."""

from __future__ import annotations

import difflib
import importlib.util
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from attrs import frozen

from tools.quality.faults_copy import Copy, CopyError, lay
from tools.quality.mutation.decorators import undecorated
from tools.quality.mutation.groups import Group

Fate = Literal["killed", "timeout", "survived", "untried"]
_FATES: dict[int | None, Fate] = {
    **dict.fromkeys((1, 3, 255), "killed"),
    **dict.fromkeys((24, -24, 36, 152), "timeout"),
    **dict.fromkeys((0, 5, 33, None), "survived"),
}
"""Fates by exit code of pytest, or of a process that mutmut ended. 255: not even conftest.py can be imported. None: no
test reaches the mutant."""
_SOURCE = "src"
"""Mutmut takes the path of a module for its name, except for a first folder of this name."""
_WARM = (
    "attrs",
    "cachetools",
    "cryptography.hazmat.primitives.asymmetric.rsa",
    "cryptography.hazmat.primitives.serialization",
    "flask",
    "httpx",
    "hypothesis.stateful",
    "jsonschema_rs",
    "obstore",
    "orjson",
    "PIL.Image",
    "sqlalchemy.dialects.sqlite",
    "sqlalchemy.orm",
    "standardwebhooks",
    "werkzeug.test",
    "yaml",
)
"""Modules that every mutant's process has imported, none of them from the project: what a module does on import may be
mutated, and so may what a test module computes for all its tests."""
_PLUGINS = ("_hypothesis_pytestplugin", "youcam_mock.pytest_plugin", "tools.quality.mutation.order")
_WITHOUT = ("cacheprovider", "unraisableexception")
"""The second collects garbage until there is none left, which takes as long as most tests."""
ARGUMENTS = ("--hypothesis-profile=ci", *(f"-p{name}" for name in _PLUGINS), *(f"-pno:{name}" for name in _WITHOUT))
"""The arguments with which pytest tries a mutant."""
# Bytecode may be written: the copy holds every mutant at once, and a variable chooses between them.
ENVIRONMENT = {
    "PYTEST_ADDOPTS": "",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTHONDONTWRITEBYTECODE": "",
    "PYTHONHASHSEED": "0",
}
"""Variables for the tests of a mutant, whatever options are set for other runs of pytest."""
_RUN = "from mutmut.__main__ import cli; cli()"
_LIMIT_S = 3 * 3600
_TOLD = 2000


@frozen(order=True)
class Change:
    """What a mutant does."""

    where: str
    """Module and function, such as `youcam_mock.domain.clock.Clock.change`."""
    before: str
    """The lines that it changes, without their indent."""
    after: str


@frozen
class Mutant:
    """A change of one function, and its fate."""

    module: str
    change: Change
    fate: Fate


class MutationError(Exception):
    """Raised when the mutants could not be tried. The first line of the message is a summary."""


def mutants(project: Path, folder: Path, group: Group, jobs: int) -> list[Mutant]:
    """Tries every mutant of a group, `jobs` at a time. Raises MutationError and CopyError."""
    if importlib.util.find_spec("mutmut") is None:
        raise MutationError("mutmut is not installed; pip install -e '.[mutation]' brings it")
    lay(project, folder)
    _arrange(folder, group)
    copy = Copy(folder, (f"mutants/{group.beside}",))
    command = [sys.executable, "-c", _RUN, "run", "--max-children", str(jobs)]
    code, output = copy.output(command, _LIMIT_S, ENVIRONMENT)
    if code != 0:
        why = "took too long" if code is None else "failed; do the tests pass without mutants (pytest --own-mocks ...)?"
        raise MutationError(f"mutmut {why}\n{output[-_TOLD:]}")
    found = list(read_mutants(folder))
    if not found:
        raise MutationError(f"there is nothing to mutate in {group.folder}/{group.files[0]}")
    return found


def _arrange(folder: Path, group: Group) -> None:
    """Arranges a copy so that mutmut takes it for a project of its own."""
    source = folder / _SOURCE
    try:
        (folder / group.folder).rename(source)
    except OSError as error:
        raise CopyError(f"cannot rename {group.folder} in the copy: {error.strerror}") from None
    for path in source.rglob("*.py"):
        if group.holds(path.relative_to(source)):
            path.write_text(undecorated(path.read_text(encoding="utf-8")), encoding="utf-8")
    (folder / "warm.txt").write_text("\n".join(_WARM), encoding="utf-8")
    others = [path.name for path in folder.iterdir() if path.name != _SOURCE]
    settings = {
        "source_paths": [_SOURCE],
        "only_mutate": [f"{_SOURCE}/{pattern}" for pattern in group.files],
        "do_not_mutate": [f"{_SOURCE}/{pattern}" for pattern in group.but],
        "also_copy": others,
        "pytest_add_cli_args_test_selection": list(group.tests),
        "pytest_add_cli_args": ARGUMENTS,
        "process_isolation": "forkserver",
        "forkserver_warmup": "import",
        "preload_modules_file": str(folder / "warm.txt"),
        "use_git_change_detection": False,
        # A mutant that takes twice as long as its tests did, plus 20 s, will never end.
        "timeout_constant": 10.0,
        "timeout_multiplier": 2.0,
    }
    # JSON of strings, lists and booleans is also valid TOML.
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write("\n[tool.mutmut]\n" + "\n".join(lines) + "\n")


def read_mutants(folder: Path) -> Iterator[Mutant]:
    """Reads what mutmut left behind in a copy. Yields each mutant, in the order of modules."""
    for meta in sorted((folder / "mutants" / _SOURCE).rglob("*.py.meta")):
        module = meta.with_suffix("")
        codes = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
        spans = json.loads(module.with_name(f"{module.name}.spans").read_text(encoding="utf-8"))["spans"]
        lines = module.read_text(encoding="utf-8").splitlines()
        for key, code in codes.items():
            name, mutant = key.rpartition(".")[::2]
            original = f"{mutant.partition('__mutmut_')[0]}__mutmut_orig"
            before, after = (lines[spans[each][0] - 1 : spans[each][1]] for each in (original, mutant))
            yield Mutant(name, _change(f"{name}.{_function(mutant)}", before, after), fate(code))


def fate(code: int | None) -> Fate:
    """Returns the fate for an exit code of a mutant's tests. With an unknown code the tests did not run to their
    end."""
    return _FATES.get(code, "untried")


def _function(mutant: str) -> str:
    """Returns `Class.method` or `function` for mutmut's `xǁClassǁmethod__mutmut_1` or `x_function__mutmut_1`."""
    name = mutant.partition("__mutmut_")[0]
    return ".".join(name.split("ǁ")[1:]) if "ǁ" in name else name.removeprefix("x_")


def _change(where: str, before: Sequence[str], after: Sequence[str]) -> Change:
    old, new = ([_plain(line) for line in lines] for lines in (before, after))
    changed = [line for line in difflib.ndiff(old, new) if line.startswith(("- ", "+ "))]
    removed, added = ("\n".join(line[2:] for line in changed if line[0] == sign) for sign in "-+")
    return Change(where, removed, added)


def _plain(line: str) -> str:
    """Returns a line of a function as in the project, without its indent."""
    return re.sub(r"\bx(?:ǁ\w+?ǁ|_)(\w+?)__mutmut_\w+", r"\1", line).strip()
