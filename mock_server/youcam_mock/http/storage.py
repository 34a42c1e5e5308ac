"""The storage behind the signed links: uploads by PUT, results by GET, errors in XML as S3 writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from attrs import frozen
from flask import Request, Response
from werkzeug.exceptions import HTTPException

from youcam_mock.domain.signing import Link

if TYPE_CHECKING:
    from youcam_mock.mock import Mock
    from youcam_mock.store.files import File


@frozen
class StorageError(Exception):
    """A refusal of the storage: its code and message, and why in the mock's words."""

    status: int
    code: str
    message: str
    why: str

    def response(self) -> Response:
        """The XML body."""
        body = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<Error><Code>{escape(self.code)}</Code><Message>{escape(self.message)}</Message></Error>"
        )
        return Response(body, self.status, mimetype="application/xml")


_REFUSALS = {
    "AccessDenied": StorageError(403, "AccessDenied", "Access Denied", "the link has no signature"),
    "SignatureDoesNotMatch": StorageError(
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided.",
        "method, path, query, Content-Type or Content-Length differ from what was signed; send the headers as given",
    ),
    "ExpiredToken": StorageError(403, "AccessDenied", "Request has expired", "the link is past its two hours"),
}
_TWO_MECHANISMS = StorageError(
    400, "InvalidArgument", "Only one auth mechanism allowed", "an upload must not carry an Authorization header"
)
_NOT_FOUND = StorageError(404, "NoSuchKey", "The specified key does not exist.", "nothing is stored there any more")
_INCOMPLETE = StorageError(
    400,
    "IncompleteBody",
    "You did not provide the number of bytes specified by the Content-Length HTTP header",
    "the body is shorter or longer than its Content-Length",
)
_TOO_LARGE = StorageError(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", "over 100 MB")
_NO_LENGTH = StorageError(
    411, "MissingContentLength", "You must provide the Content-Length HTTP header.", "the upload names no length"
)
MOST_BYTES = 104_857_600
"""The largest upload, a video (Supported Formats & Dimensions)."""


class Storage:
    """Serves the objects of one mock."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    def put(self, request: Request) -> Response:
        """Takes an upload that keeps to its link. Raises StorageError."""
        from youcam_mock.store import files, tasks

        if "Authorization" in request.headers:
            raise _TWO_MECHANISMS
        self._verify(request, "PUT")
        file = self._file(request)
        length = request.content_length
        if length is None:
            raise _NO_LENGTH
        if length > MOST_BYTES:
            raise _TOO_LARGE
        content = _received(request)
        if len(content) != length:
            raise _INCOMPLETE
        # Tasks that run on an earlier upload keep it.
        blob = f"{file.object}.{self._mock.ids.uuid()}"
        self._mock.blobs.put(blob, content)
        with self._mock.database.transaction() as connection:
            earlier = files.mark_uploaded(connection, file.file_id, blob, len(content))
            needed = tasks.blobs_in_use(connection, file.account_id) if earlier else frozenset()
        if earlier and earlier not in needed:
            self._mock.blobs.delete([earlier])
        return Response(b"", 200, headers={"ETag": f'"{file.file_id[:32]}"'}, mimetype=None)

    def get(self, request: Request) -> Response:
        """Sends a result. Raises StorageError."""
        from youcam_mock.service.results import content_of

        self._verify(request, "GET")
        file = self._file(request)
        gone = self._mock.clock.now_ms() > file.expires_ms(self._mock.profile)
        content = None if gone else content_of(self._mock, file)
        if content is None:
            raise _NOT_FOUND
        return Response(content, 200, mimetype=file.content_type)

    def thumbnail(self, slug: str) -> Response:
        """The picture of a style; any name has one, so that catalogues may change."""
        from youcam_mock.engines.thumbnail import thumbnail

        return Response(thumbnail(slug.replace("_", " ").title()), 200, mimetype="image/jpeg")

    def _verify(self, request: Request, method: str) -> None:
        query = request.environ["QUERY_STRING"]
        headers = {name: request.headers.get(name, "") for name in Link.covers(query)}
        code = Link(method, request.path, headers).verify(self._mock.secret, query, self._mock.clock.now_ms())
        if code:
            raise _REFUSALS[code]

    def _file(self, request: Request) -> File:
        from youcam_mock.store import files

        with self._mock.database.transaction() as connection:
            file = files.by_object(connection, request.path.removeprefix("/"))
        if file is None:
            raise _NOT_FOUND
        return file


def _received(request: Request) -> bytes:
    try:
        return request.get_data(cache=False)
    except HTTPException:
        raise _INCOMPLETE from None
