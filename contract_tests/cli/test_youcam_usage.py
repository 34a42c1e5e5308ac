"""`youcam`: options, wrong commands, help and completion."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from contract_tests.cli.conftest import Youcam, said_once
from youcam.cli.commands import cli
from youcam.cli.failures import words
from youcam.errors import YouCamError


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("run",), "FEATURE"),
        (("run", "enhanse", "a.png"), "enhance"),
        (("run", "enhance", "a.png", "--set", "scal=2"), "did you mean scale"),
        (("run", "enhance", "a.png"), "needs scale"),
        (("run", "enhance", "--set", "scale=2"), "needs image"),
        (("run", "enhance", "a.png", "--set", "scale"), "NAME=VALUE"),
        (("run", "enhance", "a.png", "--set", "scale=2", "--input", "mask=b.png"), "it has image"),
        (("run", "enhance", "a.png", "--set", "scale=2", "--input", "image=b.png"), "given twice"),
        (("run", "enhance", "--set", "scale=2", "--input", "image=a.png", "--input", "image=b.png"), "takes one image"),
        (("run", "enhance", "a.png", "b.png", "--set", "scale=2", "-o", "c.png"), "give a folder"),
        (("run", "text-to-image/youcam", "a.png"), "takes no IMAGE"),
        (("run", "enhance", "a.png", "--concurrency", "0"), "--concurrency"),
        (("templates", "enhance"), "no templates"),
        (("styles", "v1.0/hair-style", "--group", "first"), "--group"),
        (("completion", "powershell"), "powershell"),
        (("task",), "youcam task --help"),
        (("unit",), "unit"),
        (("units", "--base-url", "here"), "here"),
        (("units", "--client-id", "me", "--secret-key", "no key"), "secret_key"),
        (("units", "--api-key", "two words"), "api_key"),
    ],
)
def test_wrong_command_is_reported_in_one_line_with_exit_code_2(
    youcam: Youcam, arguments: tuple[str, ...], said: str
) -> None:
    ended = youcam(*arguments)
    assert said in said_once(ended)
    assert ended.returncode == 2


def test_command_without_credentials_explains_where_to_put_them(youcam: Youcam) -> None:
    ended = youcam("units", YOUCAM_API_KEY="")
    assert "YOUCAM_API_KEY" in said_once(ended)
    assert ended.returncode == 2


def test_refused_key_and_unreachable_service_are_reported_in_one_line_with_exit_code_1(youcam: Youcam) -> None:
    refused = youcam("units", "--api-key", "nobody")
    assert "401 InvalidAccessToken" in said_once(refused)
    unreachable = youcam("--base-url", "http://127.0.0.1:1", "history")
    assert said_once(unreachable).endswith("refused; start a mock there: youcam-mock serve --port 1")
    assert "127.0.0.1:1/" in said_once(unreachable)
    assert (refused.returncode, unreachable.returncode) == (1, 1)


def test_a_traceback_is_shown_only_for_debugging(youcam: Youcam) -> None:
    assert "Traceback" not in youcam("units", "--api-key", "nobody").stderr
    assert "Traceback" in youcam("units", "--api-key", "nobody", YOUCAM_DEBUG="1").stderr


def test_options_may_stand_before_and_after_a_command(youcam: Youcam) -> None:
    assert youcam("--json", "sign-in").stdout == youcam("sign-in", "--json").stdout
    assert youcam("--api-key", "first", "sign-in", "--api-key", "last").stdout == "last\n"


def test_options_come_before_the_environment(youcam: Youcam) -> None:
    assert youcam("sign-in", "--api-key", "given").stdout == "given\n"


def test_help_names_every_command_and_variable() -> None:
    said = " ".join(CliRunner().invoke(cli, ["--help"]).output.split())
    for name in (*cli.commands, "YOUCAM_BASE_URL", "YOUCAM_API_KEY", "YOUCAM_CLIENT_ID", "YOUCAM_SECRET_KEY"):
        assert name in said


def test_help_is_shown_before_anything_heavy_is_imported() -> None:
    program = (
        "import sys; from youcam.cli import main\n"
        "try: main()\n"
        "except SystemExit: print(sorted({'httpx', 'rich', 'cryptography', 'youcam_client'} & sys.modules.keys()))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "Usage: youcam" in ended.stdout
    assert ended.stdout.endswith("\n[]\n")


@pytest.mark.parametrize("package", ["click", "rich"])
def test_without_its_packages_it_says_what_to_install(package: str) -> None:
    program = f"import sys; sys.modules['{package}'] = None; from youcam.cli import main; main()"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "youcam-mock[cli]" in said_once(ended)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_for_the_shell(youcam: Youcam, shell: str) -> None:
    assert f"{shell}_complete" in youcam("completion", shell).stdout


def test_features_complete_from_their_first_letters(youcam: Youcam) -> None:
    ended = youcam(_YOUCAM_COMPLETE="bash_complete", COMP_WORDS="youcam run hair-st", COMP_CWORD="2")
    assert ended.stdout.split() == ["plain,hair-style"]


def test_closed_output_pipe_is_not_an_error(youcam: Youcam) -> None:
    process = youcam.process("prices", "--json")
    with subprocess.Popen(**process, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as ended:
        assert ended.stdout is not None
        assert ended.stderr is not None
        ended.stdout.close()
        assert ended.stderr.read() == ""


def test_control_characters_from_the_service_are_escaped_on_the_terminal() -> None:
    assert words(YouCamError("red \x1b[31m\nalert")) == "red ?[31m alert"
