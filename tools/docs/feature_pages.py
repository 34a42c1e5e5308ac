"""Writes a page about each feature of the contract, as Markdown for MyST. Each build of the documentation writes them
anew."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

from attrs import frozen

from tools.build.bundle import OPENAPI
from tools.build.layer.body_members import Bodies
from tools.build.layer.features import Feature, Operation, features
from tools.build.layer.signature_types import class_name, params_module
from tools.build.layer.signatures import result_type
from tools.docs.example_calls import Calls
from tools.docs.facts_in_words import of_files, of_prices, of_results, plain, price_from
from tools.docs.parameter_tables import Shapes, anchor
from youcam_mock.contract import Contract
from youcam_mock.domain.engine_errors import ERROR_CODES, MEANINGS

Json = dict[str, Any]

_MARK = "% Made for the documentation each time that it is built; never edited."


@frozen
class FeaturePages:
    """The material of the pages."""

    document: Json
    contract: Contract
    shapes: Shapes
    features: Sequence[Feature]

    @classmethod
    def of(cls, document: Json) -> FeaturePages:
        """Reads a bundle. Raises ContractError if its features cannot be named."""
        found = features(document)
        return cls(document, Contract(document), Shapes.read(params_module(document, found)), found)

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yields the name and the text of the page of each feature."""
        for name, versions in self._by_name().items():
            yield _file(name), self._page(name, versions)

    def index(self) -> str:
        """Returns a table of all features, and their place in the navigation."""
        rows = [self._row(*item) for item in self._by_name().items()]
        pages = [f"{name} <features/{_file(name)}>" for name in self._by_name()]
        table = ["| feature | does | versions | price in units |", "|---|---|---|---|", *rows]
        return "\n".join([*table, "", "```{toctree}", ":hidden:", "", *pages, "```", ""])

    def _by_name(self) -> dict[str, list[Feature]]:
        return {name: list(group) for name, group in groupby(sorted(self.features, key=_of), _of)}

    def _row(self, name: str, versions: list[Feature]) -> str:
        newest = max(versions, key=_number)
        price = price_from(newest.run.facts.get("x-units", []))
        known = ", ".join(_version(one) for one in versions)
        return f"| [`{name}`](features/{_file(name)}.md) | {newest.title} | {known} | {price} |"

    def _page(self, name: str, versions: list[Feature]) -> str:
        newest = max(versions, key=_number)
        about = next(tag.get("description", "") for tag in self.document["tags"] if tag["name"] == newest.title)
        parts = [f"# {name}: {newest.title}", plain(about)]
        for feature in sorted(versions, key=_number, reverse=True):
            parts += self._section(feature, name)
        objects = dict.fromkeys(part for one in versions for part in self.shapes.within(class_name(one)))
        parts += ["## Objects"] if objects else []
        for shape in objects:
            words = plain(self.shapes.by_name[shape].words)
            members = "\n".join(self.shapes.definitions(shape, name))
            parts += [f"({anchor(name, shape)})=\n### {shape}", words, members]
        return "\n\n".join(filter(None, parts)) + "\n"

    def _section(self, feature: Feature, page: str) -> Iterator[str]:
        calls = Calls(self.contract, self.contract.operations[feature.run.facts["operationId"]], feature)
        yield f"({anchor(feature.name)})=\n## {_version(feature)}: `{feature.name}`"
        yield f"{plain(feature.run.facts['summary'])}: `POST {feature.run.path}`"
        yield f"```python\n{calls.python()}\n```"
        yield f"```sh\n{calls.curl()}\n```\n\nThen, until it has ended:\n\n```sh\n{calls.check()}\n```"
        yield "### Parameters"
        yield "\n".join(self._parameters(feature, page)) or "None."
        yield from _lists(feature)
        yield "### Price"
        names = {value.member.pointer: value.name for value in feature.parameters.values}
        yield "\n".join(of_prices(feature.run.facts.get("x-units", []), names))
        low, high = feature.run.facts["x-duration"]["seconds"]
        yield f"The mock takes {low} to {high} s for a task, by its clock."
        yield "### Result"
        yield f"`result.data` is `{result_type(feature.results).replace('m.', '')}` of `youcam_client.models`."
        yield "\n".join(of_results(Bodies(self.document), feature.results))
        yield f"```json\n{json.dumps(self._example(feature.run), indent=2, ensure_ascii=False)}\n```"
        yield from _refusals(feature)

    def _example(self, run: Operation) -> Any:
        """Returns the results of a successful task from the contract's examples: those that show most."""
        paths, major = self.document["paths"], run.version[0]
        check = paths[run.path if major == 1 else f"{run.path}/{{task_id}}"]["get"]
        media = Bodies(self.document).resolved(check["responses"]["200"])["content"]["application/json"]
        shown = (
            example["value"]["result" if major == 1 else "data"]["results"] for example in media["examples"].values()
        )
        return max(shown, key=lambda results: len(json.dumps(results)) if results else 0)

    def _parameters(self, feature: Feature, page: str) -> Iterator[str]:
        known = feature.parameters
        pointers = {value.name: value.member.pointer for value in known.values}
        pointers |= {one.name: one.file_id.pointer for one in known.files if feature.run.version[0] == 1}
        files = {one.name: f"{of_files(one)}{'' if one.url else ' Not as an address.'}".strip() for one in known.files}
        return self.shapes.definitions(class_name(feature), page, pointers, files)


def write(pages: Mapping[str, str], folder: Path) -> None:
    """Writes Markdown files by name if they differ from the existing ones. Removes those that it wrote earlier."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {folder / f"{name}.md": f"{_MARK}\n\n{text}" for name, text in pages.items()}
    there = {path: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    for path, text in texts.items():
        if there.get(path) != text:
            path.write_text(text, encoding="utf-8")
    for path in there.keys() - texts.keys():
        if there[path].startswith(_MARK):
            path.unlink()


def bundled() -> FeaturePages:
    """Returns the catalogue of the checked-in bundle."""
    return FeaturePages.of(json.loads((OPENAPI / "youcam.json").read_text(encoding="utf-8")))


_of = attrgetter("run.feature")
_number = attrgetter("run.version")


def _file(name: str) -> str:
    """Returns the file name of a feature's page."""
    return name.replace("/", "-")


def _version(feature: Feature) -> str:
    return "V{}.{}".format(*feature.run.version)


def _lists(feature: Feature) -> Iterator[str]:
    if feature.lists:
        calls = [f'- `client.{what}("{feature.name}")`: `GET {path}`' for what, path in feature.lists.items()]
        yield "What there is to choose from:"
        yield "\n".join(calls)


def _refusals(feature: Feature) -> Iterator[str]:
    facts = feature.run.facts
    codes: list[str] = facts["x-engine-errors"]
    common = {code for code, (_, document) in MEANINGS.items() if document == ERROR_CODES}
    yield "### What may go wrong"
    if common <= set(codes):
        codes = [code for code in codes if code not in common]
        yield f"The [common engine errors](../errors.md#common){', and' if codes else ''}"
    yield "\n".join(f"- `{code}`: {MEANINGS[code][0]}" for code in codes)
    words = dict.fromkeys(f"- {plain(rule['error'])}" for rule in facts.get("x-rules", ()))
    fails = [f"- `{fault['code']}`: {plain(fault['why'])}" for fault in facts.get("x-fails", ())]
    for title, said in (("Refused with 400, in these words:", words), ("Accepted, to fail in the engine:", fails)):
        yield from [title, "\n".join(said)] if said else []
