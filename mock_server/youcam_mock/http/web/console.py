"""The console: a page, with scripts of our own, that watches and steers the mock through the control API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Request, Response
from werkzeug.exceptions import NotFound

from youcam_mock.http.web import page_answers
from youcam_mock.http.web.page_answers import SHUT, also_at, as_asset

if TYPE_CHECKING:
    from youcam_mock.settings import Settings

PATH = "/_mock/console"
_STATIC = Path(__file__).parent / "static" / "console"
_TYPES: Mapping[str, str] = {".css": "text/css", ".js": "text/javascript"}


def page(settings: Settings) -> Response:
    """Returns the page. It holds nothing that a stranger may not see: its scripts ask the control API."""
    own = also_at(settings)
    policy = (
        f"{SHUT}; script-src 'self'; style-src 'self'; img-src 'self' data: blob:{own}; "
        f"media-src 'self' data: blob:{own}; connect-src 'self'{own}"
    )
    return page_answers.page("console.html", policy)


def asset(name: str, request: Request) -> Response:
    """Returns a script or style of the page, packed for who takes that. Raises NotFound."""
    path = _files().get(name)
    if path is None:
        raise NotFound
    if request.accept_encodings.quality("gzip"):
        response = as_asset(Response(_packed(path, path.stat().st_mtime_ns), mimetype=_TYPES[path.suffix]))
        response.headers.update({"Content-Encoding": "gzip", "Cache-Control": "no-cache"})
    else:
        response = page_answers.asset(path)
    response.headers["Vary"] = "Accept-Encoding"
    return response


@cache
def _files() -> Mapping[str, Path]:
    """Returns the scripts and styles by the part of their path below the console's."""
    return {path.relative_to(_STATIC).as_posix(): path for path in _STATIC.rglob("*") if path.suffix in _TYPES}


@lru_cache(maxsize=256)
def _packed(path: Path, changed_ns: int) -> bytes:
    """Returns the content of a file, packed. A file that changed is packed again."""
    import gzip

    return gzip.compress(path.read_bytes(), mtime=0)
