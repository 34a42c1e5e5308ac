"""The site as readers get it: every feature has its place, and no link leads nowhere or to another site."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from contract_tests.docs.conftest import feature_pages, features_by_name
from tools.docs.parameter_tables import anchor
from youcam.features import names

_LOADED = ("img", "link", "script", "iframe")


class Page(HTMLParser):
    """What a page links to, shows or loads, by tag, and the anchors that it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.addresses: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Records a tag."""
        for name, value in attributes:
            if name == "id":
                self.names.add(value or "")
            if name in ("href", "src"):
                self.addresses.append((tag, value or ""))


@cache
def page(path: Path) -> Page:
    return Page(path.read_text(encoding="utf-8"))


def test_every_link_on_every_page_leads_somewhere(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > len(feature_pages())
    links = {(path, address) for path in pages for _, address in page(path).addresses}
    assert sorted(link for link in links if not leads_somewhere(*link)) == []


def leads_somewhere(path: Path, address: str) -> bool:
    """Returns whether a link on a page leads to a page or file of the site, or to another site."""
    parts = urlsplit(address)
    if parts.scheme:
        return True
    target = place(path.parent, parts.path) if parts.path else path
    return target is not None and (not parts.fragment or parts.fragment in page(target).names)


@cache
def place(folder: Path, name: str) -> Path | None:
    """Returns the file at a relative address; None if there is none. All pages of a folder share most addresses."""
    found = (folder / unquote(name)).resolve()
    return found if found.is_file() else None


def test_no_page_loads_anything_from_elsewhere(site: Path) -> None:
    loaded = {address for path in site.rglob("*.html") for tag, address in page(path).addresses if tag in _LOADED}
    assert loaded
    assert [address for address in loaded if urlsplit(address).netloc] == []
    assert [path for path in site.rglob("*.css") if "url(http" in path.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("name", names())
def test_every_feature_has_its_place_on_a_page(name: str, site: Path) -> None:
    feature = features_by_name()[name]
    path = site / "features" / f"{feature.run.feature.replace('/', '-')}.html"
    assert anchor(feature.name) in page(path).names
    assert ("a", f"features/{path.name}") in page(site / "features.html").addresses
