"""The features by name, by a word of their titles, and as methods."""

from __future__ import annotations

import re
from typing import Any

import pytest

from contract_tests.client.scripted import Scripted
from youcam import FileId, YouCam, features
from youcam.calls import Calls
from youcam.defaults import CONCURRENCY, WAIT_S
from youcam.errors import UnknownFeature
from youcam.features import Names, feature, matching
from youcam.methods import Features


class Recorded(Calls):
    """Answers each call with its arguments."""

    def __repr__(self) -> str:
        return "<a client>"

    def _run(self, *given: Any) -> Any:
        return ("run", *given)

    def _submit(self, *given: Any) -> Any:
        return ("submit", *given)

    def _map(self, *given: Any) -> Any:
        return ("map", *given)

    def _cost(self, *given: Any) -> Any:
        return ("cost", *given)


METHODS: Any = Features(Recorded())


def test_a_word_finds_the_features_that_have_it_in_their_names_or_titles() -> None:
    assert matching("HAIR colo") == ["hair-color", "v1.0/hair-color"]
    assert matching("sod/") == [name for name in features.names() if "sod/" in name]
    titled = [name for name in features.names() if "virtual" in feature(name).title.lower()]
    assert matching("virtual") == titled
    assert "2d-vto/ring" in titled


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("acn", "no feature has 'acn' in its name or title; did you mean face or "),
        (
            "Enhanse",
            "no feature has 'Enhanse' in its name or title; did you mean enhance or enhancer or v1.0/enhance?",
        ),
        ("Backgroud", "no feature has 'Backgroud' in its name or title; did you mean background or sod/blur"),
        ("vidoe", "no feature has 'vidoe' in its name or title; did you mean video"),
    ],
)
def test_a_word_that_no_feature_has_names_similar_words(word: str, said: str) -> None:
    with pytest.raises(UnknownFeature, match=f"^{re.escape(said)}"):
        matching(word)


def test_a_word_like_no_other_is_only_told_to_be_unknown() -> None:
    with pytest.raises(UnknownFeature, match=r"^no feature has 'zzz' in its name or title$"):
        matching("zzz")


def test_the_features_of_a_client_are_run_by_it() -> None:
    service = Scripted()
    result = service.client().features.enhance(FileId("file+1"), scale=2)
    assert result.name == "output.jpg"
    assert service.bodies("run") == [{"src_file_id": "file+1", "scale": 2}]


def test_the_features_are_a_collection_of_the_names_that_run_accepts() -> None:
    names = Names()
    assert tuple(names) == features.names()
    assert len(names) == len(features.names())
    assert "v1.0/enhance" in names
    assert "enhanse" not in names
    assert isinstance(YouCam("key-1").features, Names)


def test_a_method_that_is_not_there_names_similar_ones() -> None:
    with pytest.raises(AttributeError, match=r"^no feature 'enhanse'; did you mean enhance or ") as missing:
        _ = METHODS.enhanse
    assert (missing.value.name, missing.value.obj) == ("enhanse", METHODS)
    with pytest.raises(AttributeError, match=r"; it may be ") as far:
        _ = METHODS.xyzxyz
    assert "enhance, enhance_v1_0" in str(far.value)
    assert " _" not in str(far.value)


def test_a_feature_is_v1_by_the_path_of_its_runs() -> None:
    assert feature("v1.0/enhance").is_v1
    assert not feature("v2.0/skin-analysis").is_v1
    assert not feature("enhance").is_v1


def test_a_method_hands_over_its_feature_and_what_is_given() -> None:
    given = {"image": "a.jpg", "scale": 2}
    assert METHODS.enhance("a.jpg", scale=2) == ("run", "enhance", given, WAIT_S)
    assert METHODS.enhance("a.jpg", scale=2, timeout=5) == ("run", "enhance", given, 5)
    assert METHODS.enhance.submit("a.jpg", scale=2) == ("submit", "enhance", given)
    assert METHODS.enhance.map([given]) == ("map", "enhance", [given], CONCURRENCY, WAIT_S)
    assert METHODS.enhance.map([given], concurrency=2, timeout=5) == ("map", "enhance", [given], 2, 5)
    assert METHODS.enhance.cost(scale=2) == ("cost", "enhance", {"scale": 2}, None)
    assert METHODS.obj_rem_vid.cost(frame_idx=0, seconds=3) == ("cost", "obj-rem-vid", {"frame_idx": 0}, 3)
    assert METHODS.enhance.feature == "enhance"
    assert repr(METHODS.enhance) == "<enhance of <a client>>"


def test_a_parameter_of_a_method_that_is_none_is_left_out() -> None:
    assert METHODS.cloth("a.jpg", reference=None) == ("run", "cloth", {"image": "a.jpg"}, WAIT_S)
    assert METHODS.cloth.submit("a.jpg", reference=None) == ("submit", "cloth", {"image": "a.jpg"})
    assert METHODS.cloth.cost(reference=None) == ("cost", "cloth", {}, None)


def test_a_feature_by_name_is_called_with_the_usual_time_and_as_many_runs_at_once() -> None:
    calls: Any = Recorded()
    assert calls.run("enhance", scale=2) == ("run", "enhance", {"scale": 2}, WAIT_S)
    assert calls.run("enhance", timeout=5, scale=None) == ("run", "enhance", {"scale": None}, 5)
    assert calls.map("enhance", []) == ("map", "enhance", [], CONCURRENCY, WAIT_S)
    assert calls.cost("enhance", seconds=3, scale=2) == ("cost", "enhance", {"scale": 2}, 3)
