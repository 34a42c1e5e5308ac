"""What a server calls a file: it stays in its folder, can be seen there, and means a plain file on every system."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path, PureWindowsPath
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.client.scripted import Scripted
from contract_tests.effort import effort
from youcam.names import file_name
from youcam.saving import numbered

LONG = "a" * 300


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("output.jpg", "output.jpg"),
        ("skin age (2).png", "skin age (2).png"),
        ("фото.jpg", "фото.jpg"),
        ("a.tar.gz", "a.tar.gz"),
        ("console.jpg", "console.jpg"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("..", "result"),
        ("...", "result"),
        ("C:", "result"),
        ("C:\\windows\\win.ini", "win.ini"),
        ("C:evil.jpg", "result.jpg"),
        ("a.jpg:stream", "result"),
        ("CON", "result"),
        ("con.jpg", "result.jpg"),
        ("NUL.txt", "result.txt"),
        ("NUL .txt", "result.txt"),
        ("aux.tar.gz", "result.gz"),
        ("COM1", "result"),
        ("lpt².png", "result.png"),
        ("CONIN$", "result"),
        ("a.jpg.", "result"),
        ("a.jpg ", "result"),
        (" a.jpg", "result.jpg"),
        (".bashrc", "result.bashrc"),
        ("-rf", "result"),
        ("~root", "result"),
        ("a" * 200, "a" * 200),
        ("a" * 201, "result"),
        (LONG, "result"),
        (f"{LONG}.jpg", "result.jpg"),
        ("é" * 101, "result"),
        ("a\0b", "result"),
        ("a\nb.jpg", "result.jpg"),
        ("a\x1b[31m.jpg", "result.jpg"),
        ("a\u202egpj.exe", "result.exe"),
        ("a\u200b.jpg", "result.jpg"),
        ('a"<b>|c?*.jpg', "result.jpg"),
        ("", "result"),
    ],
)
def test_a_name_is_kept_if_it_is_plain_on_every_system_and_else_only_its_ending(said: str, name: str) -> None:
    assert file_name(f"http://s/r/{quote(said, safe='')}?s=1") == name if said else file_name("http://s/?s=1") == name


@pytest.mark.parametrize("url", ["http://[", "http://[::1", "http://]/a.jpg", "https://s\u2100/a.jpg"])
def test_a_link_that_is_no_address_has_a_usual_name(url: str) -> None:
    assert file_name(url) in ("result", "a.jpg")


PIECES = st.sampled_from(["..", "/", "\\", "%2f", "C:", "CON", "nul", ".", " ", "\u202e", "\0", "a", ".jpg", "x" * 120])
TEXT = st.text(max_size=40) | st.lists(PIECES, max_size=8).map("".join)


@effort(200, 5000)
@given(TEXT)
def test_no_name_leaves_a_folder_hides_or_means_something_else(said: str) -> None:
    escaped = quote(said, safe="", errors="replace")
    for url in (f"http://s/{said}", f"http://s/r/{escaped}?s=1"):
        name = file_name(url)
        assert Path("folder", name).parent == Path("folder")
        windows = PureWindowsPath("folder") / name
        assert windows.parent == PureWindowsPath("folder")
        assert (windows.drive, windows.root) == ("", "")
        assert not windows.is_reserved()
        assert not re.search(r'[<>:"/\\|?*]|^[. ~-]|[. ]$', name)
        assert len(f".{name}-100000.part".encode()) <= 255
        assert not any(unicodedata.category(letter).startswith(("C", "Zl", "Zp")) for letter in name)
        assert name


@pytest.mark.parametrize("said", ["..%5C..%5Cboot.ini", ".bashrc", "C%3Aa.jpg", LONG, f"{LONG}.jpg", "CON.jpg"])
def test_a_result_is_saved_in_the_folder_that_was_chosen(said: str, tmp_path: Path) -> None:
    done = {"status": 200, "data": {"task_status": "success", "results": {"url": f"http://s/{said}?s=1"}}}
    file = httpx.Response(200, content=b"photo")
    result = Scripted(check=done, result=file).client().task("enhance", "t").result()
    folder = tmp_path / "out"
    folder.mkdir()
    [saved] = result.save_all(folder)
    assert [path.name for path in folder.iterdir()] == [saved.name]
    assert not saved.name.startswith(".")


def test_names_that_some_systems_take_for_one_are_numbered(tmp_path: Path) -> None:
    paths = numbered(tmp_path, ["A.jpg", "a.jpg", "caf\u00e9.png", "cafe\u0301.png"])
    assert [path.name for path in paths] == ["A.jpg", "a-2.jpg", "caf\u00e9.png", "cafe\u0301-2.png"]


def test_many_files_of_one_name_are_numbered_in_one_go(tmp_path: Path) -> None:
    paths = numbered(tmp_path, ["a.jpg"] * 20_000)
    assert [path.name for path in (paths[0], paths[1], paths[-1])] == ["a.jpg", "a-2.jpg", "a-20000.jpg"]
