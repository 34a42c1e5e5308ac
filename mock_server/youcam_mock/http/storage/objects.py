"""The storage behind the signed links: uploads by PUT, results by GET, errors in XML as S3 writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Request, Response
from werkzeug.exceptions import HTTPException, RequestTimeout

from youcam_mock.domain.access.signed_links import SignedLink
from youcam_mock.domain.media.inputs import MOST_BYTES
from youcam_mock.http.checked_request import empty, stated_length
from youcam_mock.http.journaling import BODY
from youcam_mock.http.storage import errors
from youcam_mock.http.storage.errors import StorageError

if TYPE_CHECKING:
    from youcam_mock.mock import Mock
    from youcam_mock.store.files import File


_UNTYPED = "binary/octet-stream"
"""The type that S3 gives to an object without one."""


class Storage:
    """Serves the objects of one mock."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    def put(self, request: Request) -> Response:
        """Stores an upload that fits its link. Raises StorageError."""
        from youcam_mock.store import files, tasks

        if "HTTP_AUTHORIZATION" in request.environ:
            raise StorageError(errors.TWO_MECHANISMS)
        self._verify(request, "PUT")
        file = self._file(request)
        length = _length(request)
        content = _received(request)
        if len(content) != length:
            raise StorageError(errors.INCOMPLETE)
        # Tasks that run on an earlier upload keep it.
        blob, now_ms = f"{file.object}.{self._mock.ids.uuid()}", self._mock.clock.now_ms()
        self._mock.blobs.put(blob, content)
        with self._mock.database.transaction() as connection:
            earlier = files.mark_uploaded(connection, file.file_id, blob, len(content), now_ms)
            kept = earlier is None or earlier in tasks.blobs_in_use(connection, file.account_id)
        if earlier and not kept:
            self._mock.blobs.delete([earlier])
        return empty(headers={"ETag": f'"{file.file_id[:32]}"'})

    def get(self, request: Request) -> Response:
        """Sends a file. Raises StorageError."""
        from youcam_mock.service.inputs.stored_files import file_bytes

        self._verify(request, "GET")
        file = self._file(request)
        gone = self._mock.clock.now_ms() > file.expires_ms(self._mock.profile)
        content = None if gone else file_bytes(self._mock, file)
        if content is None:
            raise StorageError(errors.NOT_FOUND)
        untyped = file.task_id is not None and self._mock.profile.results_untyped
        return Response(content, content_type=_UNTYPED if untyped else file.content_type)

    def thumbnail(self, path: str, name: str) -> Response:
        """Returns the picture of a style. An unknown path gets one from its name, so that catalogues may change."""
        from youcam_mock.engines.imaging.pattern import thumbnail

        title = self._mock.thumbs.get(path) or name.replace("_", " ").title()
        return Response(thumbnail(title), mimetype="image/jpeg")

    def _verify(self, request: Request, method: str) -> None:
        query = request.environ["QUERY_STRING"]
        headers = {name: request.headers[name] for name in SignedLink.covers(query) if name in request.headers}
        code = SignedLink(method, request.path, headers).verify(self._mock.secret, query, self._mock.clock.now_ms())
        if code:
            why = self._unlike(request) if code == "SignatureDoesNotMatch" else ""
            raise StorageError(errors.OF_LINKS[code], why)

    def _unlike(self, request: Request) -> str:
        """Explains which part of a request differs from what was signed."""
        try:
            file = self._file(request)
        except StorageError:
            return "the path is not that of the link"
        signed = {"Content-Type": file.content_type, "Content-Length": file.file_size}
        sent = {name: request.headers.get(name) for name in signed}
        parts = [
            f"{name} is {sent[name] or 'absent'}, and {value} was signed"
            for name, value in signed.items()
            if request.method == "PUT" and value is not None and sent[name] != str(value)
        ]
        return "; ".join(parts) or "the method or the query is not that of the link: send the URL as it came"

    def _file(self, request: Request) -> File:
        from youcam_mock.store import files

        with self._mock.database.transaction() as connection:
            file = files.by_object(connection, request.path.removeprefix("/"))
        if file is None:
            raise StorageError(errors.NOT_FOUND)
        return file


def _length(request: Request) -> int:
    length = stated_length(request)
    if "HTTP_TRANSFER_ENCODING" in request.environ or length is None:
        raise StorageError(errors.NO_LENGTH)
    if length > MOST_BYTES:
        raise StorageError(errors.TOO_LARGE)
    return length


def _received(request: Request) -> bytes:
    try:
        content = request.environ[BODY] = request.get_data()
        return content
    except RequestTimeout:
        raise StorageError(errors.TOO_SLOW) from None
    except HTTPException:
        raise StorageError(errors.INCOMPLETE) from None
