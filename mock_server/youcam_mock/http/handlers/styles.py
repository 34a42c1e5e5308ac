"""Lists ready-made looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.domain.styles import Catalogue, Style, page
from youcam_mock.http.checked_request import Checked, Reply
from youcam_mock.http.handlers.units import first_page, offset_of, token_of
from youcam_mock.live.replayed_tasks import NOT_RECORDED


def _replayed(request: Checked) -> Reply | None:
    """Returns the recorded list, if lists are replayed. Raises RefusedError if it is not recorded, but must be."""
    mock = request.mock
    if mock.replay is None or not mock.settings.replay_lists:
        return None
    found = mock.replay.list_of(request.operation, request.params)
    if found:
        return Reply(found.body, explain=f"replays line {found.line} of the recording (--replay-lists)")
    if mock.settings.replay_missing == "refuse":
        told = f"no list of {request.operation.path} with this query was recorded"
        raise RefusedError(NOT_RECORDED, told, told=told)
    return None


def _or_replayed(handler: Callable[[Checked], Reply]) -> Callable[[Checked], Reply]:
    """Returns a handler that gives the recorded list where one is replayed."""

    @wraps(handler)
    def answer(request: Checked) -> Reply:
        return _replayed(request) or handler(request)

    return answer


@_or_replayed
def list_style_groups(request: Checked) -> Reply:
    """Returns a page of a feature's style groups."""
    groups = [{"id": id_, "info": {"title": title}} for id_, title in _looks(request).groups.items()]
    return _page(request, groups, "groups")


@_or_replayed
def list_styles(request: Checked) -> Reply:
    """Returns a page of a group's styles. Raises RefusedError for an unknown group."""
    looks, group_id = _looks(request), request.params["style_group_id"]
    if group_id not in looks.groups:
        raise RefusedError(refusals.UNKNOWN_STYLE_GROUP, feature=looks.feature, id=group_id)
    styles = [{"id": style.id, "info": _info(request, style)} for style in looks.in_group(group_id)]
    return _page(request, styles, "styles")


@_or_replayed
def list_categories(request: Checked) -> Reply:
    """Returns all categories or the requested ones. A category holds sub-categories, a sub-category holds styles."""
    looks, wanted = _looks(request), request.params["category_id"]
    if wanted is None:
        return request.reply([_category(request, looks, group) for group in looks.groups], key="results")
    return request.reply([_category(request, looks, category) for category in wanted], key="results")


@_or_replayed
def list_templates(request: Checked) -> Reply:
    """Returns a page of a feature's templates."""
    looks = _looks(request)
    templates = [_template(request, looks, style) for style in looks.styles]
    return _page(request, templates, "templates")


def _looks(request: Checked) -> Catalogue:
    looks = request.mock.catalogue(request.operation)
    assert looks is not None
    return looks


def _page(request: Checked, items: list[dict[str, Any]], name: str) -> Reply:
    token, size = first_page(request.params["starting_token"]), request.params["page_size"]
    if request.operation.major == 2:
        shown, next_offset = page(items, offset_of(token, len(items)), size)
        return request.reply({name: shown, "next_token": token_of(next_offset)})
    shown, next_offset = page(items, _offset_after(token, items), size)
    next_token = None if next_offset is None else str(shown[-1]["id"])
    return request.reply({"next_token": next_token, name: shown})


def _offset_after(token: str | None, items: list[dict[str, Any]]) -> int:
    """Returns the offset of a page of a V1 list. Its token is the id of the entry before it, in digits as in the
    samples.

    Raises RefusedError for a token that no page gives out, such as the id of the last entry.
    """
    if token is None:
        return 0
    ids = [str(item["id"]) for item in items[:-1]]
    if token not in ids:
        raise RefusedError(refusals.INVALID_TOKEN)
    return ids.index(token) + 1


def _category(request: Checked, looks: Catalogue, wanted: int) -> dict[str, Any]:
    if wanted in looks.groups:
        styles = looks.in_group(wanted)
        subs = {style.sub_category_id: style.sub_category for style in styles if style.sub_category}
        shown = [] if subs else [_in_category(request, style) for style in styles]
        below = [{"id": id_, "name": name} for id_, name in subs.items()]
        return {"id": wanted, "name": looks.groups[wanted], "styles": shown, "sub_categories": below}
    styles = [style for style in looks.styles if style.sub_category and style.sub_category_id == wanted]
    if not styles:
        raise RefusedError(refusals.UNKNOWN_CATEGORY, feature=looks.feature, id=wanted)
    shown = [_in_category(request, style) for style in styles]
    first, *_ = styles
    return {"id": wanted, "name": first.sub_category, "styles": shown, "sub_categories": []}


def _in_category(request: Checked, style: Style) -> dict[str, Any]:
    return {"style_group_id": style.group_id, "style_id": style.id, "info": _info(request, style)}


def _info(request: Checked, style: Style) -> dict[str, str]:
    return {"title": style.title, "thumb": _thumb(request, style)}


def _template(request: Checked, looks: Catalogue, style: Style) -> dict[str, Any]:
    shown = {"id": style.slug, "thumb": _thumb(request, style), "title": style.title, "category_name": style.group}
    return shown | ({"keep_users_color": style.keeps_colour} if looks.facts.get("keep_users_color") else {})


def _thumb(request: Checked, style: Style) -> str:
    return request.link(style.thumb)
