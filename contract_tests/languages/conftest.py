"""The examples in other languages, built and run by the commands that their pages print: `make test-languages`."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from attrs import field, frozen

from contract_tests.examples.conftest import EXAMPLES, Ended, StartMock, started

WITHIN_S = 600
PHOTO, RESULT = "selfie.jpg", "large.jpg"
"""What pages call the picture and its result."""


@frozen
class Language:
    """A language, its example, and what is needed to run it."""

    name: str
    source: str
    """The example, below `examples`."""
    commands: tuple[str, ...]
    """As printed: the last one runs the example, those before build it."""
    packages: str
    """Debian's packages that bring the tools."""
    libraries: Mapping[str, str] = field(factory=dict)
    """Files that commands name, and where Debian has them."""

    @property
    def label(self) -> str:
        """What the program calls itself in its messages."""
        return Path(self.source).name

    @property
    def page(self) -> Path:
        """The page of the handbook."""
        return EXAMPLES.parent / "docs" / "languages" / f"{self.name}.md"


_GSON = {"gson.jar": "/usr/share/java/gson.jar"}
LANGUAGES = (
    Language("php", "php/enhance.php", (f"php enhance.php {PHOTO} {RESULT}",), "php-cli php-curl"),
    Language(
        "java",
        "java/Enhance.java",
        (f"java -cp gson.jar Enhance.java {PHOTO} {RESULT}",),
        "default-jdk-headless libgoogle-gson-java",
        _GSON,
    ),
    Language(
        "kotlin",
        "kotlin/enhance.kt",
        (
            "kotlinc -cp gson.jar enhance.kt -include-runtime -d enhance.jar",
            f"java -cp enhance.jar:gson.jar EnhanceKt {PHOTO} {RESULT}",
        ),
        "default-jdk-headless libgoogle-gson-java, and npm for the compiler",
        _GSON,
    ),
    Language(
        "csharp",
        "csharp/Enhance.cs",
        (
            "mcs -r:System.Net.Http.dll -r:Newtonsoft.Json.dll -out:enhance.exe Enhance.cs",
            f"mono enhance.exe {PHOTO} {RESULT}",
        ),
        "mono-mcs libmono-system-net-http4.0-cil libnewtonsoft-json5.0-cil",
        {"Newtonsoft.Json.dll": "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll"},
    ),
    Language("go", "go/enhance.go", ("go build enhance.go", f"./enhance {PHOTO} {RESULT}"), "golang-go"),
)


@frozen
class Program:
    """An example that is built, in a folder of its own."""

    language: Language
    folder: Path
    environment: Mapping[str, str]

    def __call__(self, *arguments: object, **environment: str) -> Ended:
        """Runs it with arguments in place of the photo and the result of the page."""
        command = shlex.split(self.language.commands[-1])
        fixed = [word for word in command if word not in (PHOTO, RESULT)]
        return self.run([*fixed, *map(str, arguments)], **environment)

    def build(self) -> None:
        """Runs the commands before the last one, each of which must succeed."""
        for command in self.language.commands[:-1]:
            ended = self.run(shlex.split(command))
            assert ended.status == 0, ended

    def run(self, command: list[str], **environment: str) -> Ended:
        """Runs a command in the folder. A tool that is missing is a failure that says what to install."""
        found = shutil.which(command[0], path=self.environment["PATH"])
        program = command[0] if command[0].startswith("./") else found
        if program is None:
            pytest.fail(f"no {command[0]}: apt-get install {self.language.packages}", pytrace=False)
        ended = subprocess.run(
            [program, *command[1:]],
            cwd=self.folder,
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=WITHIN_S,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)


@pytest.fixture(scope="session", params=LANGUAGES, ids=lambda language: language.name)
def program(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Program:
    """Each example, built once."""
    language: Language = request.param
    folder = tmp_path_factory.mktemp(language.name)
    shutil.copy(EXAMPLES / language.source, folder)
    for name, path in language.libraries.items():
        if not Path(path).exists():
            pytest.fail(f"no {path}: apt-get install {language.packages}", pytrace=False)
        shutil.copy(path, folder / name)
    tools = tmp_path_factory.mktemp(f"{language.name}-tools")
    environment = {
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tools),
        "LC_ALL": "C.UTF-8",
        "NO_PROXY": "127.0.0.1",
    }
    if compiler := os.environ.get("KOTLINC"):
        (tools / "kotlinc").write_text(f'#!/bin/sh\nexec bash {shlex.quote(compiler)} "$@"\n', encoding="utf-8")
        (tools / "kotlinc").chmod(0o755)
    made = Program(language, folder, environment)
    made.build()
    return made


@pytest.fixture
def start_mock() -> Iterator[StartMock]:
    """Starts mocks with the given settings, until the test ends. Time runs fast and plain pictures will do."""
    with ExitStack() as stack:
        yield partial(started, stack, clock="x50", faces=False)
