"""How the contract differs from the vendor's own documents: `python -m tools.compare.drift DOCUMENT...`.

A document is an OpenAPI file as the vendor publishes one for each feature, a saved answer of the feature-cost
operation, which has the prices, a folder that `youcam-mock record` wrote, or an HTTP archive (HAR) of a browser or of
mitmproxy. Prices come in pages: a price counts as gone only when the last page is among them.
Says what is new there, gone or different. Exit code 1 when something is, 2 when a file cannot be read.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tools.build.bundle import OPENAPI
from tools.build.paths import feature_of
from tools.compare.changes import Change, compare
from tools.compare.diff import naming, read
from tools.compare.har import is_har
from tools.compare.recorded_drift import RecordedDrift
from tools.compare.surface import DocumentError, Operation, surface

Json = dict[str, Any]
Prices = dict[tuple[str, str], list[str]]
"""The prices of a run, by its path and the description of the price. Several prices may share a description."""

_NOT_COMPARED = re.compile(r"[45]\d\d |response |costs ")
"""The contract describes errors once for all operations, and no OpenAPI document has prices."""


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the differences, document by document and the prices last."""
    parser = argparse.ArgumentParser(prog="python -m tools.compare.drift", description=__doc__)
    parser.add_argument("documents", type=Path, nargs="+", metavar="DOCUMENT")
    parser.add_argument("--contract", type=Path, default=OPENAPI / "youcam.json")
    options = parser.parse_args(argv)
    try:
        found = list(_differences(options.contract, options.documents))
    except DocumentError as error:
        print(f"drift: {error}", file=sys.stderr)
        return 2
    for line in found:
        print(line)
    print(f"{len(found)} differences")
    return 1 if found else 0


def drift(contract: Json, document: Json) -> list[Change]:
    """Returns where a vendor's OpenAPI document differs from the contract. Raises DocumentError."""
    found = _of_operations(surface(contract), surface(document))
    return sorted(found, key=lambda change: (change.where, change.what))


def price_drift(contract: Json, pages: Iterable[Json]) -> list[Change]:
    """Returns where pages of feature-cost differ from the contract. Raises DocumentError."""
    results = [page["result"] for page in pages]
    ours, theirs = _prices_of_contract(contract), _prices([sku for result in results for sku in result["skus"]])
    complete = any(result.get("next_token") is None for result in results)
    found = [
        Change(path, f"the price {name!r} ({', '.join(theirs[path, name])}) is new")
        for path, name in theirs.keys() - ours.keys()
    ]
    found += [
        Change(path, f"the price {name!r} ({', '.join(ours[path, name])}) is gone")
        for path, name in ours.keys() - theirs.keys()
        if complete
    ]
    found += [
        Change(path, f"{name!r} costs {', '.join(theirs[path, name])}; the contract says {', '.join(ours[path, name])}")
        for path, name in theirs.keys() & ours.keys()
        if theirs[path, name] != ours[path, name]
    ]
    return sorted(found, key=lambda change: (change.where, change.what))


def _differences(contract_path: Path, paths: Iterable[Path]) -> Iterator[str]:
    contract = read(contract_path)
    with naming(contract_path):
        surface(contract)
    pages: list[Json] = []
    recorded: RecordedDrift | None = None
    for path in paths:
        document = {} if path.is_dir() else read(path)
        if path.is_dir() or is_har(document):
            recorded = recorded or RecordedDrift(contract_path)
            with naming(path) if not path.is_dir() else nullcontext():
                found = recorded.of_folder(path) if path.is_dir() else recorded.of_archive(document)
                yield from (f"{path.name}: {change.where}: {change.what}" for change in found)
            continue
        with naming(path):
            if _is_page_of_prices(document):
                _prices(document["result"]["skus"])
                pages.append(document)
            elif "paths" in document:
                yield from (f"{path.name}: {change.where}: {change.what}" for change in drift(contract, document))
            else:
                raise DocumentError("holds neither OpenAPI paths nor the skus of feature-cost, and is no HTTP archive")
    pages += [page for page in recorded.pages if _is_page_of_prices(page)] if recorded else []
    if pages:
        yield from (f"prices: {change.where}: {change.what}" for change in price_drift(contract, pages))


def _is_page_of_prices(document: Json) -> bool:
    return isinstance(document.get("result"), dict) and "skus" in document["result"]


def _of_operations(ours: Mapping[str, Operation], theirs: Mapping[str, Operation]) -> Iterator[Change]:
    described = {_family(name) for name in theirs}
    for name in theirs.keys() - ours.keys():
        yield Change(name, "the operation is new")
    for name in ours.keys() - theirs.keys():
        if "/task/" in name and _family(name) in described:
            yield Change(name, "the operation is gone")
    for name in theirs.keys() & ours.keys():
        yield from (change for change in compare(ours[name], theirs[name]) if not _NOT_COMPARED.match(change.what))


def _family(name: str) -> tuple[str, str]:
    """Returns generation and feature, all operations of which are described by one document of the vendor."""
    path = name.partition(" ")[2]
    return path[: len("/s2s/v2")], feature_of(path).removesuffix("/pre-process")


def _prices_of_contract(contract: Json) -> Prices:
    return _prices(
        [
            {"description": price.get("listed", price["sku"]), "unit": price["per"], "run_task_url": path, **price}
            for path, item in contract["paths"].items()
            for price in item.get("post", {}).get("x-units", ())
            if path.startswith("/s2s/v2")
        ]
    )


def _prices(skus: list[Json]) -> Prices:
    found: Prices = {}
    try:
        for sku in skus:
            units = sku.get("proc_unit", 1)
            each = f"{sku['amount']:g} for {'each' if units == 1 else units} {sku['unit']}"
            found.setdefault((urlsplit(sku["run_task_url"]).path, sku["description"]), []).append(each)
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise DocumentError(f"a price of feature-cost cannot be read: {error!r}") from error
    return {key: sorted(prices) for key, prices in found.items()}


if __name__ == "__main__":
    sys.exit(main())
