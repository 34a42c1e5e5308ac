"""A feature's page states everything that the contract says about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contract_tests.docs.conftest import catalogue, feature_pages, features_by_name
from tools.build.layer.features import Feature
from tools.build.layer.price_words import condition
from tools.build.layer.signature_types import class_name
from tools.docs.facts_in_words import of_prices, plain, price_from
from tools.docs.feature_pages import bundled, write
from tools.docs.parameter_tables import Shapes, anchor
from youcam.features import names
from youcam_mock.domain.engine_errors import ERROR_CODES, MEANINGS


@pytest.fixture(params=names())
def feature(request: pytest.FixtureRequest) -> Feature:
    return features_by_name()[request.param]


def page_of(feature: Feature) -> str:
    return feature_pages()[feature.run.feature.replace("/", "-")]


def section(feature: Feature) -> str:
    """Returns what a page says about one version."""
    begun = page_of(feature).split(f"({anchor(feature.name)})=\n")[1]
    return re.split(r"\n\(feature-[a-z0-9-]+\)=\n## |\n## ", begun.partition("\n")[2])[0]


def test_every_parameter_is_described_and_marked_when_it_is_required(feature: Feature) -> None:
    parameters = section(feature).split("### Parameters")[1].split("### Price")[0]
    for one in feature.parameters.all:
        assert re.search(rf"^`{one.name}`{', required' if one.required else ''}\n: \S", parameters, re.MULTILINE)


def test_every_object_is_described_on_the_page_that_links_to_it(feature: Feature) -> None:
    page = page_of(feature)
    links = set(re.findall(r"\]\(#([\w-]+)\)", page))
    assert links <= set(re.findall(r"^\(([\w-]+)\)=$", page, re.MULTILINE))
    assert {anchor(feature.run.feature, name) for name in catalogue().shapes.within(class_name(feature))} <= links


def limits(facts: Any) -> Iterator[str]:
    """Yields the numbers with which every form of limits is shown."""
    for entry in facts.get("x-inputs", ()):
        for name, value in entry.items():
            if name.endswith(("side_min", "side_max", "duration_max", "fps_max", "aspect_min", "aspect_max")):
                yield f"{value:g}"
            if name == "max_bytes":
                yield f"{value / 2**20:g} MB"
            if name in ("faces", "faces_min", "count"):
                yield str(value)


def test_the_limits_of_files_are_stated(feature: Feature) -> None:
    parameters = section(feature).split("### Parameters")[1].split("### Price")[0]
    stated = set(re.findall(r"\d+(?:\.\d+)?(?: MB)?", parameters))
    assert set(limits(feature.run.facts)) <= stated | {number.removesuffix(" MB") for number in stated}


def test_every_price_is_stated_with_what_makes_it(feature: Feature) -> None:
    prices = feature.run.facts.get("x-units", [])
    said = [
        line
        for line in section(feature).split("### Price")[1].split("### Result")[0].splitlines()
        if line.startswith("- ")
    ]
    assert len(said) == max(1, len(prices))
    assert len(set(said)) == len(said), "two prices that read the same"
    for price, line in zip(prices, said, strict=False):
        assert line.startswith(f"- {price['amount']:g} unit")
        assert plain(price.get("listed", price["sku"])) in line


def test_every_error_and_refusal_is_listed(feature: Feature) -> None:
    wrong = section(feature).split("### What may go wrong")[1]
    facts = feature.run.facts
    common = {code for code, (_, document) in MEANINGS.items() if document == ERROR_CODES}
    listed = set(re.findall(r"^- `(\w+)`: \S", wrong, re.MULTILINE))
    listed |= common if "errors.md#common" in wrong else set()
    assert listed == {*facts["x-engine-errors"], *(fault["code"] for fault in facts.get("x-fails", ()))}
    for rule in facts.get("x-rules", ()):
        assert plain(rule["error"]) in wrong


def test_the_index_has_every_feature_once() -> None:
    names = re.findall(r"^\| \[`([^`]+)`\]", catalogue().index(), re.MULTILINE)
    assert names == sorted({feature.run.feature for feature in catalogue().features})


def test_pages_are_the_same_each_time() -> None:
    assert dict(bundled().pages()) == feature_pages()


def test_pages_of_features_that_are_gone_are_removed_and_others_left_alone(tmp_path: Path) -> None:
    (tmp_path / "own.md").write_text("by hand", encoding="utf-8")
    write({"old": "old", "same": "same"}, tmp_path)
    stamp = (tmp_path / "same.md").stat().st_mtime_ns
    write({"new": "new", "same": "same"}, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.md", "own.md", "same.md"]
    assert (tmp_path / "same.md").stat().st_mtime_ns == stamp


CONDITIONS: list[tuple[Any, str]] = [
    ({"properties": {"mode": {"const": "pro"}}}, "`mode` is `pro`"),
    ({"properties": {"mode": {"not": {"const": "pro"}}}}, "`mode` is not `pro`"),
    ({"properties": {"kind": {"enum": ["a", "b"]}}}, "`kind` is `a` or `b`"),
    ({"properties": {"list": {"maxItems": 4}}}, "`list` has at most 4"),
    ({"properties": {"list": {"items": {"pattern": "^hd_"}}}}, "each of `list` begins with `hd_`"),
    (
        {"properties": {"list": {"maxItems": 4, "items": {"not": {"pattern": "^hd_"}}}}},
        "`list` has at most 4 and none of `list` begins with `hd_`",
    ),
    ({"properties": {"actions": {"items": {"properties": {"mode": {"const": 1}}}}}}, "`mode` is 1"),
    ({"anyOf": [{"maxProperties": 5}]}, ""),
]


@pytest.mark.parametrize(("schema", "said"), CONDITIONS)
def test_a_condition_is_said_in_words(schema: Any, said: str) -> None:
    assert condition(schema) == said


def test_a_price_says_what_is_counted() -> None:
    price = {"sku": "X", "amount": 2, "per": "result_image"}
    second = {**price, "per": "second"}
    names = {"/n": "output_count", "/s": "dst_duration"}
    said = [
        "- 2 units a run (X)",
        "- 2 units for every begun 4 of `output_count` (X)",
        "- 2 units for each second of the video (X)",
        "- 2 units for every begun 5 seconds of `dst_duration` (X)",
    ]
    prices = [price, {**price, "proc_unit": 4, "times": "/n"}, second, {**second, "proc_unit": 5, "times": "/s"}]
    assert list(of_prices(prices, names)) == said
    assert list(of_prices([], names)) == ["- free"]
    assert [price_from([one]) for one in prices] == ["2", "2 for 4", "2 a second", "2 for 5 s"]
    assert price_from([price, {**price, "amount": 3}]) == "2 to 3"
    assert price_from([]) == "free"


def test_types_are_said_in_words() -> None:
    text = '''
Mode: TypeAlias = Literal["std", "pro"]

class Inner(TypedDict):
    """An object."""
    size: Required[float]
    """Size in px. At most 5."""

class RunThing(TypedDict):
    image: Required[Source]
    mode: NotRequired[Mode | None]
    modes: NotRequired[Sequence[Mode]]
    inners: NotRequired[Sequence[Inner]]
'''
    shapes = Shapes.read(text)
    assert list(shapes.definitions("RunThing", "thing", {"mode": "/payload/mode"}, {"image": "Faces: exactly 1."})) == [
        "`image`, required\n: File. Faces: exactly 1.\n",
        '`mode`\n: One of `"std"`, `"pro"` or `None`. In the body: `/payload/mode`.\n',
        '`modes`\n: List with any of `"std"`, `"pro"`.\n',
        "`inners`\n: List of [`Inner`](#feature-thing-inner).\n",
    ]
    assert shapes.within("RunThing") == ["Inner"]
    assert list(shapes.definitions("Inner", "thing")) == ["`size`, required\n: `float`. Size in px. At most 5.\n"]


def test_text_of_the_contract_is_escaped_in_markdown() -> None:
    assert plain("a *b* <c> [d] `*e*`\n f|g") == r"a \*b\* \<c> \[d\] `*e*` f\|g"
