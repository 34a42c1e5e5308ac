"""The camera kit's paths. They are those of another host of the vendor, so that no contract has them.

A page of any origin may load the script, as the vendor's; `--cors` says which pages may ask what it asks. What it asks
is no secret: how good the face in the frame is that the page sends. The journal keeps none of it, since a camera sends
several frames a second, and scenarios do not touch it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPMethod
from typing import TYPE_CHECKING

from flask import Request, Response

from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.http import dispatch
from youcam_mock.http.checked_request import Reply
from youcam_mock.http.cors import Cors

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

FOLDER = "/v1.0-skincare-camera-kit/"
_QUALITY = f"{FOLDER}quality"
_SAMPLE_SIZE = (1080, 1440)
"""Width and height in px of the picture that stands in for a camera's: enough for HD skin analysis."""
_HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-cache",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}


def is_of_kit(path: str) -> bool:
    """Returns whether a path is the kit's."""
    return path.startswith(FOLDER)


class CameraKit:
    """The kit of one mock."""

    def __init__(self, mock: Mock, cors: Cors) -> None:
        self._mock = mock
        self._cors = cors

    def views(self, request: Callable[[], Request]) -> Mapping[tuple[str, str], Callable[..., Response]]:
        """Returns the views by method and rule. `request` returns the request that is being answered."""
        views: Mapping[tuple[str, str], Callable[[Request], Response]] = {
            (HTTPMethod.GET, f"{FOLDER}sdk.js"): self._script,
            (HTTPMethod.GET, f"{FOLDER}sample.jpg"): self._sample,
            (HTTPMethod.GET, _QUALITY): self._forced,
            (HTTPMethod.POST, _QUALITY): self._quality,
        }
        return {place: self._open(view, request) for place, view in views.items()}

    def _open(self, view: Callable[[Request], Response], request: Callable[[], Request]) -> Callable[..., Response]:
        def answer() -> Response:
            asked = request()
            self._mock.read_clock()
            response = view(asked)
            response.headers.update(_HEADERS)
            self._cors.add(asked.path, asked.environ, response.headers)
            return response

        return answer

    def _script(self, _: Request) -> Response:
        from youcam_mock.http.camera_kit import script

        return Response(script.joined(), mimetype="text/javascript")

    def _sample(self, _: Request) -> Response:
        from youcam_mock.engines.imaging.sample_photo import portrait

        return Response(portrait(*_SAMPLE_SIZE), mimetype="image/jpeg")

    def _forced(self, _: Request) -> Response:
        from youcam_mock.http.camera_kit import forced

        return Reply(dict(forced.of(self._mock))).response()

    def _quality(self, request: Request) -> Response:
        from youcam_mock.http.camera_kit import forced, frames

        try:
            quality = frames.quality(self._mock, dispatch.content(request))
        except (frames.BadFrameError, RefusedError) as error:
            return Reply({"error": _said(error)}, 400).response()
        fail = forced.of(self._mock).get("fail")
        return Reply(quality if fail is None else {**quality, "fail": fail}).response()


def _said(error: Exception) -> str:
    return error.why if isinstance(error, RefusedError) else str(error)
