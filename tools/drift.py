"""How the contract differs from the vendor's own documents: `python -m tools.drift DOCUMENT...`.

A document is an OpenAPI file as the vendor publishes one for each feature, or a saved answer of the feature-cost
operation, which has the prices. Says what is new there, gone or different. Exit code 1 when something is.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tools.bundle import OPENAPI
from tools.diff import Change, DocumentError, compare, read
from tools.surface import surface

Json = dict[str, Any]


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the differences, document by document."""
    parser = argparse.ArgumentParser(prog="python -m tools.drift", description=__doc__)
    parser.add_argument("documents", type=Path, nargs="+", metavar="DOCUMENT")
    parser.add_argument("--contract", type=Path, default=OPENAPI / "youcam.json")
    options = parser.parse_args(argv)
    found = 0
    try:
        contract = read(options.contract)
        for path in options.documents:
            for change in drift(contract, read(path)):
                print(f"{path.name}: {change.where}: {change.what}")
                found += 1
    except DocumentError as error:
        print(f"drift: {error}", file=sys.stderr)
        return 2
    print(f"{found} differences")
    return 1 if found else 0


def drift(contract: Json, document: Json) -> list[Change]:
    """What the document says otherwise than the contract. Raises DocumentError for a file of another kind."""
    if "paths" in document:
        return sorted(_of_operations(contract, document), key=lambda change: (change.where, change.what))
    if isinstance(document.get("result"), dict) and "skus" in document["result"]:
        return sorted(_of_prices(contract, document["result"]["skus"]), key=lambda change: (change.where, change.what))
    raise DocumentError("holds neither OpenAPI paths nor the skus of feature-cost")


def _of_operations(contract: Json, document: Json) -> Iterator[Change]:
    ours, theirs = surface(contract), surface(document)
    features = {name.split("/task/")[-1].split("/")[0] for name in theirs if "/task/" in name}
    for name in theirs.keys() - ours.keys():
        yield Change(name, "the operation is new")
    for name in ours.keys() - theirs.keys():
        if "/task/" in name and name.split("/task/")[-1].split("/")[0] in features:
            yield Change(name, "the operation is gone")
    for name in theirs.keys() & ours.keys():
        # Errors are described once for all in the contract, and prices stand in no OpenAPI document.
        yield from (
            change
            for change in compare(ours[name], theirs[name])
            if not change.what.startswith(("400 ", "401 ", "429 ", "500 ", "response ", "costs "))
        )


def _of_prices(contract: Json, skus: list[Json]) -> Iterator[Change]:
    ours = {
        (path, price["sku"]): price["amount"]
        for path, item in contract["paths"].items()
        for price in item.get("post", {}).get("x-units", ())
        if path.startswith("/s2s/v2")
    }
    theirs = {(urlsplit(sku["run_task_url"]).path, sku["description"]): sku["amount"] for sku in skus}
    for path, name in theirs.keys() - ours.keys():
        yield Change(path, f"the price {name!r} ({theirs[path, name]} units) is new")
    for path, name in ours.keys() - theirs.keys():
        yield Change(path, f"the price {name!r} ({ours[path, name]} units) is gone")
    for path, name in theirs.keys() & ours.keys():
        if theirs[path, name] != ours[path, name]:
            yield Change(path, f"{name!r} costs {theirs[path, name]} units, the contract says {ours[path, name]}")


if __name__ == "__main__":
    sys.exit(main())
