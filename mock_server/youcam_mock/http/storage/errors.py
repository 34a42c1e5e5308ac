"""The refusals of the storage, in XML as S3 writes it."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from attrs import frozen
from flask import Response

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


@frozen
class StorageRefusal:
    """An answer of the storage: its code and message, the reason in the mock's words, and the document that states
    it."""

    status: int
    code: str
    message: str
    why: str
    document: str

    def response(self) -> Response:
        """Returns the answer with its XML body."""
        code, message = (escape(text, quote=False) for text in (self.code, self.message))
        body = f"{_DECLARATION}<Error><Code>{code}</Code><Message>{message}</Message></Error>"
        return Response(body, self.status, mimetype="application/xml")


class StorageError(Exception):
    """Ends a request to the storage with a refusal. It is made anew each time: an exception keeps its frames alive."""

    def __init__(self, refusal: StorageRefusal, why: str = "") -> None:
        """Creates the error. `why` replaces the refusal's own reason."""
        self.refusal = refusal
        self.why = why or refusal.why


_UPLOAD = "Upload a file, V1 document"
_RETENTION = "File Retention Period"

UNSIGNED = StorageRefusal(403, "AccessDenied", "Access Denied", "the link has no signature", _UPLOAD)
MISSIGNED = StorageRefusal(
    403,
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided.",
    "method, path, query, Content-Type or Content-Length differ from what was signed; send the headers as given",
    "upload as observed",
)
EXPIRED = StorageRefusal(
    403,
    "AccessDenied",
    "Request has expired",
    "the link is too old: links last two hours, unless the rule link_s says otherwise",
    _RETENTION,
)
OF_LINKS: Mapping[str, StorageRefusal] = {
    "AccessDenied": UNSIGNED,
    "SignatureDoesNotMatch": MISSIGNED,
    "ExpiredToken": EXPIRED,
}
"""The refusal for each code with which a link fails its check."""
TWO_MECHANISMS = StorageRefusal(
    400,
    "InvalidArgument",
    "Only one auth mechanism allowed",
    "an upload must not carry an Authorization header",
    "upload as observed",
)
NOT_FOUND = StorageRefusal(
    404, "NoSuchKey", "The specified key does not exist.", "nothing is stored there any more", _RETENTION
)
INCOMPLETE = StorageRefusal(
    400,
    "IncompleteBody",
    "You did not provide the number of bytes specified by the Content-Length HTTP header",
    "the body is shorter or longer than its Content-Length",
    _UPLOAD,
)
TOO_SLOW = StorageRefusal(
    400,
    "RequestTimeout",
    "Your socket connection to the server was not read from or written to within the timeout period. "
    "Idle connections will be closed.",
    "the body came too slowly; send 8 KB a second or more",
    "S3 error codes; the bounds are the mock's",
)
TOO_LARGE = StorageRefusal(
    400,
    "EntityTooLarge",
    "Your proposed upload exceeds the maximum allowed size",
    "the upload has more than 100 MB",
    "Supported Formats & Dimensions",
)
NO_LENGTH = StorageRefusal(
    411,
    "MissingContentLength",
    "You must provide the Content-Length HTTP header.",
    "the upload names no length",
    _UPLOAD,
)
