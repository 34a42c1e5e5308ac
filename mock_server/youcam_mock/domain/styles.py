"""Catalogues of ready-made looks: the same for each run of the mock, with ids of the service's kinds."""

from __future__ import annotations

import hashlib
import itertools
import re
import uuid
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from attrs import define, frozen

from youcam_mock.operation import Facts

T = TypeVar("T")

_PLAIN = (
    ("Classic", "Soft", "Bold", "Fresh", "Warm", "Cool", "Bright", "Quiet", "Royal", "Urban", "Velvet", "Golden"),
    ("Morning", "Garden", "River", "Studio", "Harbour", "Meadow", "Evening", "Summit", "Market", "Island"),
)


_FIRST_THUMB_MS = 1_650_000_000_000


@frozen
class Style:
    """A ready-made look. V1 names it by `id` and `group_id`, V2 by `slug`."""

    id: int
    group_id: int
    slug: str
    title: str
    group: str
    sub_category: str
    sub_category_id: int
    keeps_colour: bool

    @property
    def thumb(self) -> str:
        """The path of its picture: a UUID and a moment in ms, as observed. It never changes."""
        digest = hashlib.sha256(f"thumb {self.id}".encode()).digest()
        moment_ms = _FIRST_THUMB_MS + int.from_bytes(digest[16:20]) * 25
        return f"/cms/{uuid.UUID(bytes=digest[:16], version=4)}/{moment_ms}/file.jpg"


@define(slots=False, eq=False)
class Catalogue:
    """The looks of one feature in one generation of the API."""

    feature: str
    facts: Facts

    @cached_property
    def styles(self) -> tuple[Style, ...]:
        """All looks: those that the service lists, in its order, or generated ones, group by group."""
        return tuple(self._listed() if "templates" in self.facts else self._make())

    @cached_property
    def by_slug(self) -> dict[str, Style]:
        """Looks by template id."""
        return {style.slug: style for style in self.styles}

    @cached_property
    def groups(self) -> dict[int, str]:
        """Titles of the groups by id."""
        names = self.facts["groups"] if "groups" in self.facts else dict.fromkeys(style.group for style in self.styles)
        return {_number(self.feature, "group", name): name for name in names}

    def in_group(self, group_id: int) -> list[Style]:
        """Returns the looks of a group."""
        return [style for style in self.styles if style.group_id == group_id]

    def _listed(self) -> Iterator[Style]:
        for slug, title, group, *keeps in self.facts["templates"]:
            yield self._style(slug, title, group, "", any(keeps))

    def _make(self) -> Iterator[Style]:
        groups: Sequence[str] = self.facts["groups"]
        size: int = self.facts["size"]
        subs: Sequence[str] | None = self.facts.get("sub_categories")
        for index, group in enumerate(groups):
            share = size // len(groups) + (index < size % len(groups))
            for number, title in enumerate(itertools.islice(self._titles(), share)):
                slug = "_".join(re.findall(r"[a-z0-9]+", f"{group} {title}".lower()))
                sub = subs[number % len(subs)] if subs else ""
                # Numbers are odd: every other one is 1 more than a multiple of 4.
                # The numbers are odd, so that half of the looks keep the user's colour.
                yield self._style(slug, title, group, sub, _number(self.feature, "colour", slug) % 4 == 1)

    def _style(self, slug: str, title: str, group: str, sub_category: str, keeps_colour: bool) -> Style:
        return Style(
            id=_number(self.feature, "style", slug),
            group_id=_number(self.feature, "group", group),
            slug=slug,
            title=title,
            group=group,
            sub_category=sub_category,
            sub_category_id=_number(self.feature, "sub", group, sub_category),
            keeps_colour=keeps_colour,
        )

    def _titles(self) -> Iterator[str]:
        """Yields titles: those that documents name, then pairs of two words. When the pairs run out, they are
        numbered."""
        yield from self.facts.get("first", ())
        first, second = self.facts.get("titles", _PLAIN)
        for lap in itertools.count(1):
            # Shift the second word at each turn, so that even a short list uses both vocabularies.
            for shift in range(len(second)):
                for index, word in enumerate(first):
                    number = f" {lap}" if lap > 1 else ""
                    yield f"{word} {second[(index + shift) % len(second)]}{number}"


def page(items: Sequence[T], offset: int, size: int) -> tuple[Sequence[T], int | None]:
    """Returns the items from an offset, and the offset of the next page; None on the last page."""
    end = offset + size
    return items[offset:end], end if end < len(items) else None


def _number(*parts: str) -> int:
    """Returns an id past 2^53 that is always the same for these words. JavaScript would round it."""
    digest = hashlib.sha256("\0".join(parts).encode()).digest()
    return 2**57 + int.from_bytes(digest[:7]) | 1
