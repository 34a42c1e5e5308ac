"""Lists the uploads of all accounts."""

from __future__ import annotations

from youcam_mock.http.checked_request import ControlRequest, Page, Reply


def list_files(request: ControlRequest) -> Reply:
    """All uploads of all accounts that were declared and not deleted, oldest first. Results are no uploads."""
    from youcam_mock.store import accounts, files

    with request.mock.database.transaction() as connection:
        keys = {account.id: account.api_key for account in accounts.every(connection)}
        found = files.uploads(connection, *Page.of(request))
    listed = [
        {
            "file_id": file.file_id,
            "api_key": keys[file.account_id],
            "file_name": file.file_name,
            "content_type": file.content_type,
            "file_size": file.file_size,
            "uploaded": file.blob is not None,
            "created_ms": file.created_ms,
        }
        for file in found
    ]
    return Reply({"files": listed})
