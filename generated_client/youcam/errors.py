"""What may go wrong beyond the answers that the contract describes."""

from __future__ import annotations


class TransferError(Exception):
    """The storage refused an upload or a download.

    `status` is the HTTP status. `code` is the storage's own, such as SignatureDoesNotMatch or NoSuchKey; None when the
    answer was not the storage's XML. Neither holds the signed address, so the error may be logged.
    """

    def __init__(self, doing: str, status: int, code: str | None = None, message: str | None = None) -> None:
        why = ": ".join(part for part in (code, message) if part)
        super().__init__(f"{doing} refused with HTTP {status}" + (f": {why}" if why else ""))
        self.status = status
        self.code = code
