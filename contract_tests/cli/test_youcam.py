"""`youcam`: its commands about an account and about features."""

from __future__ import annotations

import subprocess

import pytest

from contract_tests.cli.conftest import Youcam, said_once
from youcam import features


def _rows(ended: subprocess.CompletedProcess[str]) -> list[list[str]]:
    """Returns the cells of a table, without its header."""
    assert (ended.returncode, ended.stderr) == (0, "")
    return [line.split() for line in ended.stdout.splitlines()[2:]]


def _is_by_length(feature: features.Feature) -> bool:
    return any(price["per"] == "second" and "times" not in price for price in feature.prices)


def test_units_are_the_total_and_every_bucket(youcam: Youcam) -> None:
    assert _rows(youcam("units"))[-1] == ["100", "together"]
    said = youcam.json("units")
    assert said["total"] == 100
    assert [bucket["type"] for bucket in said["buckets"]] == ["ApiPaygToken"]


def test_history_has_the_newest_entries_and_no_more_than_its_limit(youcam: Youcam) -> None:
    youcam.photo("a.png")
    task_id = youcam.json("run", "enhance", "a.png", "--set", "scale=2", "-q")["task_id"]
    (newest,) = youcam.json("history", "--limit", "1")
    assert newest["target_id"] == task_id
    rows = _rows(youcam("history"))
    assert [row[3:5] for row in rows] == [["-2", task_id], ["100", rows[1][4]]]


def test_cost_needs_no_credentials_and_no_service(youcam: Youcam) -> None:
    nobody = {"YOUCAM_API_KEY": "", "YOUCAM_BASE_URL": "http://127.0.0.1:1"}
    assert youcam("cost", "enhance", "--set", "scale=2", **nobody).stdout.split() == ["enhance", "2", "units"]
    many = '["hd_acne","hd_pore","hd_wrinkle","hd_redness","hd_texture"]'
    few = youcam.json("cost", "skin-analysis", "--set", 'dst_actions=["hd_acne"]')["units"]
    assert few < youcam.json("cost", "skin-analysis", "--set", f"dst_actions={many}")["units"]


def test_cost_by_the_length_of_a_video_asks_for_it(youcam: Youcam) -> None:
    feature = next(name for name in features.names() if _is_by_length(features.feature(name)))
    required = [f"--set={name}=5" for name in features.feature(feature).required]
    assert "--seconds" in said_once(youcam("cost", feature, *required))
    assert youcam.json("cost", feature, *required, "--seconds", "10")["units"] > 0


def test_prices_are_those_of_the_service(youcam: Youcam) -> None:
    listed = youcam.json("prices")
    assert {"description", "amount", "unit", "proc_unit", "run_task_url"} <= listed[0].keys()
    assert len(_rows(youcam("prices"))) == len(listed)


def test_features_are_found_by_a_word_of_their_name_or_title(youcam: Youcam) -> None:
    assert [each["name"] for each in youcam.json("features")] == list(features.names())
    assert [row[0] for row in _rows(youcam("features", "Photo Enhance"))] == ["enhance", "v1.0/enhance"]
    (found,) = [each for each in youcam.json("features", "enhance") if each["name"] == "enhance"]
    assert (found["inputs"], found["params"], found["required"]) == (["image"], ["scale"], ["image", "scale"])


def test_features_show_optional_parameters_in_brackets(youcam: Youcam) -> None:
    (row,) = [row for row in _rows(youcam("features", "hair-transfer")) if row[:1] == ["hair-transfer"]]
    assert "image" in row
    assert "[reference]" in row


def test_a_feature_shows_what_each_parameter_may_be(youcam: Youcam) -> None:
    shown = youcam("features", "enhance").stdout.partition("parameter of enhance")[2].splitlines()[2:]
    assert [line.split(maxsplit=1) for line in shown] == [
        ["image", "a file (jpeg, png), or a URL"],
        ["scale", "1, 2 or 4"],
    ]
    (found,) = [each for each in youcam.json("features", "enhance") if each["name"] == "enhance"]
    assert found["allowed"]["scale"] == "1, 2 or 4"


def test_a_word_that_no_feature_has_is_told_with_those_that_are_like_it(youcam: Youcam) -> None:
    ended = youcam("features", "enhanse")
    assert ended.returncode == 2
    assert "did you mean enhance" in said_once(ended)
    assert "did you mean" not in said_once(youcam("features", "qqqq"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("enhanse",), "did you mean enhance"),
        (("enhance",), "needs scale; scale may be 1, 2 or 4"),
        (("enhance", "--set", "scal=2"), "did you mean scale?"),
        (("enhance", "--set", "scale=9"), "scale: 9 is not allowed; it may be 1, 2 or 4"),
        (("skin-analysis", "--set", 'dst_actions=["hd_acn"]'), "dst_actions[0]: hd_acn is not allowed; did you mean"),
    ],
)
def test_cost_says_what_was_meant_and_what_is_allowed(youcam: Youcam, arguments: tuple[str, ...], said: str) -> None:
    ended = youcam("cost", *arguments)
    assert said in said_once(ended)
    assert ended.returncode == 2


def test_templates_of_a_feature_are_listed_up_to_the_limit(youcam: Youcam) -> None:
    listed = youcam.json("templates", "hair-style")
    assert len(listed) > 2
    assert [row[0] for row in _rows(youcam("templates", "hair-style", "--limit", "2"))] == [
        each["id"] for each in listed[:2]
    ]


def test_styles_are_those_of_all_groups_or_of_one(youcam: Youcam) -> None:
    listed = youcam.json("styles", "v1.0/hair-style")
    groups = list(dict.fromkeys(each["style_group_id"] for each in listed))
    assert len(groups) > 1
    of_one = youcam("styles", "v1.0/hair-style", "--group", str(groups[1]))
    expected = [str(each["id"]) for each in listed if each["style_group_id"] == groups[1]]
    assert [row[0] for row in _rows(of_one)] == expected


def test_sign_in_prints_the_bearer(youcam: Youcam) -> None:
    key, secret = youcam.account["api_key"], youcam.account["secret_key"]
    assert youcam("sign-in").stdout == f"{key}\n"
    signed_in = youcam("sign-in", "--client-id", key, "--secret-key", secret)
    token = signed_in.stdout.strip()
    assert token not in ("", key)
    assert youcam("units", YOUCAM_API_KEY=token).returncode == 0
    assert youcam.json("sign-in") == {"access_token": key}
