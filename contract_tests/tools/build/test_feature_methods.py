"""The methods of features: each has the parameters of its feature, says what they are, and hands them over."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import youcam
from contract_tests.tools.build.test_signatures import FEATURES, TABLE, every_feature, small
from tools.build.bundle import ContractError
from tools.build.generate import ROOT
from tools.build.layer.feature_methods import method_name, methods_module
from tools.build.layer.features import features
from youcam.async_calls import AsyncCalls
from youcam.async_methods import AsyncFeatures
from youcam.calls import Calls
from youcam.defaults import CONCURRENCY, WAIT_S
from youcam.methods import Features

WRONG = """
from youcam import YouCam

client = YouCam("key")
client.features.enhance("selfie.jpg", scale="2")
client.features.enhance("selfie.jpg", scael=2)
client.features.enhance("selfie.jpg")
client.features.enhanse("selfie.jpg", scale=2)
client.features.enhance.map([{"image": "selfie.jpg", "scale": 3}])
"""
MYPY = """
[mypy]
strict = true
cache_dir = /dev/null
mypy_path = {path}
explicit_package_bases = true
[mypy-youcam_client.*]
follow_imports = skip
"""


class Recorded(Calls):
    """Answers each call with its arguments."""

    def _run(self, *given: Any) -> Any:
        return given

    def _submit(self, *given: Any) -> Any:
        return given

    def _map(self, *given: Any) -> Any:
        return given

    def _cost(self, *given: Any) -> Any:
        return given


class AsyncRecorded(AsyncCalls):
    """Answers each call of asyncio with its arguments."""

    async def _run(self, *given: Any) -> Any:
        return given

    async def _submit(self, *given: Any) -> Any:
        return given

    def _map(self, *given: Any) -> Any:
        return given

    def _cost(self, *given: Any) -> Any:
        return given


METHODS: Any = Features(Recorded())
ASYNC_METHODS: Any = AsyncFeatures(AsyncRecorded())
both_halves = pytest.mark.parametrize("methods", [METHODS, ASYNC_METHODS], ids=["blocking", "asyncio"])


def method(methods: Any, name: str) -> Any:
    return getattr(methods, method_name(FEATURES[name]))


def parameters(call: Any) -> dict[str, inspect.Parameter]:
    return dict(inspect.signature(call).parameters)


def required(name: str) -> dict[str, Any]:
    """Returns values for the parameters that a feature cannot do without."""
    return {parameter: object() for parameter in TABLE[name]["required"]}


@both_halves
def test_every_feature_is_one_method(methods: Any) -> None:
    public = {name for name in dir(type(methods)) if not name.startswith("_")}
    assert public == {method_name(feature) for feature in FEATURES.values()}
    assert [getattr(methods, method_name(feature)).feature for feature in FEATURES.values()] == list(FEATURES)
    assert list(methods) == list(FEATURES)
    assert "v1.0/enhance" in methods
    assert len(methods) == len(FEATURES)


@pytest.mark.parametrize(
    ("feature", "name"),
    [
        ("enhance", "enhance"),
        ("v1.0/enhance", "enhance_v1_0"),
        ("2d-vto/ring", "vto_2d_ring"),
        ("v1.0/face-swap/pre-process", "face_swap_pre_process_v1_0"),
    ],
)
def test_the_name_of_a_method_is_that_of_the_service_with_an_older_version_at_the_end(feature: str, name: str) -> None:
    assert method_name(FEATURES[feature]) == name


@both_halves
@every_feature
def test_a_method_has_the_parameters_of_its_feature(methods: Any, name: str) -> None:
    row, found = TABLE[name], parameters(method(methods, name))
    known = [*row["inputs"], *row["params"]]
    assert sorted(found) == sorted([*known, "timeout"])
    by_place = [one.name for one in found.values() if one.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    assert by_place == list(row["inputs"])[:1]
    defaults = {one.name: one.default for one in found.values()}
    assert defaults.pop("timeout") == WAIT_S
    assert defaults == {one: inspect.Parameter.empty if one in row["required"] else None for one in known}


@both_halves
@every_feature
def test_submit_takes_the_same_and_cost_no_file(methods: Any, name: str) -> None:
    whole, row = parameters(method(methods, name)), TABLE[name]
    del whole["timeout"]
    assert parameters(method(methods, name).submit) == whole
    cost = parameters(method(methods, name).cost)
    by_the_second = any(price["per"] == "second" and "times" not in price for price in row["prices"])
    assert (cost.pop("seconds", None) is not None) == by_the_second
    assert set(cost) == set(whole)
    needed = {one.name for one in cost.values() if one.default is inspect.Parameter.empty}
    assert needed == set(row["required"]) - set(row["inputs"])


@every_feature
def test_a_docstring_has_each_parameter_the_price_the_result_and_the_errors(name: str) -> None:
    said = inspect.getdoc(method(METHODS, name).__call__) or ""
    assert said == re.sub("Async(Result)", r"\1", inspect.getdoc(method(ASYNC_METHODS, name).__call__) or "")
    place = 0
    for part in [*(rf"    {parameter}: \S" for parameter in parameters(method(METHODS, name))), "Returns:", "Raises:"]:
        found = re.search(part, said[place:])
        assert found, part
        place += found.start()
    assert re.search(r"^Costs (nothing|[\d.]+ units?)", said, re.MULTILINE)


def test_a_docstring_has_ranges_units_and_choices() -> None:
    said = " ".join((METHODS.video_sr.__call__.__doc__ + METHODS.enhance.__call__.__doc__).split())
    assert "video: The video to work on. MP4, MOV; at most 100 MB; long side at most 2048 px; at most 60 s." in said
    assert "Costs 1 unit for every begun 2 seconds of `dst_duration`." in said
    assert "error_unexpected_video_duration" in said
    assert "scale: How many times wider and higher the result is. 1, 2 or 4." in said
    assert "whose `data` is FileResultV2." in said


@every_feature
def test_a_method_hands_over_name_and_parameters(name: str) -> None:
    given, call = required(name), method(METHODS, name)
    assert call(**given) == (name, given, WAIT_S)
    assert call(**given, timeout=5) == (name, given, 5)
    assert call.submit(**given) == (name, given)
    assert call.map([given]) == (name, [given], CONCURRENCY, WAIT_S)
    assert call.map([given], concurrency=2, timeout=5) == (name, [given], 2, 5)
    assert call.cost(**given) == (name, given, None)


@every_feature
def test_a_method_of_asyncio_hands_over_the_same(name: str) -> None:
    given, call = required(name), method(ASYNC_METHODS, name)

    async def calls() -> tuple[Any, Any]:
        return await call(**given, timeout=5), await call.submit(**given)

    assert asyncio.run(calls()) == ((name, given, 5), (name, given))
    assert call.map([given]) == (name, [given], CONCURRENCY, WAIT_S)
    assert call.cost(**given) == (name, given, None)


def test_every_parameter_is_handed_over_under_its_name() -> None:
    for name, row in TABLE.items():
        every = {parameter: object() for parameter in (*row["inputs"], *row["params"])}
        assert method(METHODS, name)(**every) == (name, every, WAIT_S)


def test_the_length_of_a_video_is_handed_over_where_it_makes_the_price() -> None:
    assert METHODS.obj_rem_vid.cost(frame_idx=0, seconds=3) == ("obj-rem-vid", {"frame_idx": 0}, 3)


def test_what_is_none_is_left_out() -> None:
    assert METHODS.enhance("a.jpg", scale=2, timeout=1) == ("enhance", {"image": "a.jpg", "scale": 2}, 1)
    assert METHODS.cloth("a.jpg", reference=None) == ("cloth", {"image": "a.jpg"}, WAIT_S)


def test_a_method_that_is_not_there_names_similar_ones() -> None:
    with pytest.raises(AttributeError, match=r"^no feature 'enhanse'; did you mean enhance or .*\?$"):
        _ = METHODS.enhanse


def test_every_error_can_be_had_from_the_package() -> None:
    known = {
        name
        for name, value in vars(youcam.errors).items()
        if isinstance(value, type) and issubclass(value, youcam.YouCamError)
    }
    assert known <= set(youcam.__all__)
    assert all(getattr(youcam, name) is getattr(youcam.errors, name) for name in known)


def _loaded(lines: str) -> set[str]:
    # Under coverage, Python would also import what coverage needs.
    alone = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    command = [sys.executable, "-c", f"import sys\n{lines}\nprint(*sys.modules)"]
    return set(subprocess.run(command, env=alone, capture_output=True, text=True, check=True).stdout.split())


def test_methods_are_imported_when_they_are_first_used_and_import_no_parameters_and_no_models() -> None:
    before = "from youcam import YouCam; client = YouCam('key', base_url='http://127.0.0.1')"
    assert "youcam.methods" not in _loaded(before)
    loaded = _loaded(f"{before}\nclient.features.enhance")
    assert "youcam.methods" in loaded
    assert not {"youcam.params", "youcam_client", "youcam.async_methods"} & loaded


def test_a_wrong_call_is_at_most_three_lines_of_mypy_and_five_are_under_sixteen(tmp_path: Path) -> None:
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    (tmp_path / "mypy.ini").write_text(MYPY.format(path=ROOT / "generated_client"), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--no-pretty", "wrong.py"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout.splitlines()
    by_call = [[line for line in said if line.startswith(f"wrong.py:{number}:")] for number in range(5, 10)]
    assert [bool(lines) for lines in by_call] == [True] * 5, said
    assert max(map(len, by_call)) <= 3
    assert len(said) < 16
    assert 'Argument "scale" to "__call__" of "Enhance"' in by_call[0][0]
    assert 'did you mean "scale"?' in by_call[1][0]
    assert 'Missing named argument "scale"' in by_call[2][0]
    assert 'maybe "enhance"?' in by_call[3][0]
    assert 'TypedDict item "scale"' in by_call[4][0]


def test_a_feature_whose_method_would_have_a_name_that_is_taken_is_refused() -> None:
    document = json.loads(json.dumps(small({})).replace("thing", "features"))
    found = [(feature, "m.Done") for feature in features(document)]
    with pytest.raises(ContractError, match=r"^features: features cannot be a method: taken, or no Python name$"):
        methods_module(document, found)
    twice = small({})
    found = [(feature, "m.Done") for feature in features(twice)] * 2
    with pytest.raises(ContractError, match=r"^thing: thing cannot be a method"):
        methods_module(twice, found)
