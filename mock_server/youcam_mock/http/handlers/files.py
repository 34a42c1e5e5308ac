"""Declares files and gives out their upload links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import NotFound

from youcam_mock.domain.access.signed_links import SignedLink
from youcam_mock.http.checked_request import Checked, Reply
from youcam_mock.http.result_links import storage_link
from youcam_mock.service.inputs.stored_files import object_path
from youcam_mock.store import files
from youcam_mock.store.files import File

if TYPE_CHECKING:
    from youcam_mock.mock import Mock


def create_file(request: Checked) -> Reply:
    """Returns an id and an upload link for each declared file. Raises NotFound for an unknown feature."""
    mock = request.mock
    if "feature" in request.params:
        _require_feature(mock, request.params["feature"])
    asked = request.operation.file_members
    created = [
        _declared(request, {name: value for name, value in new.items() if name in asked})
        for new in request.body["files"]
    ]
    with mock.database.transaction() as connection:
        files.add(connection, created)
    return request.reply({"files": [_upload_request(request, file) for file in created]})


def _require_feature(mock: Mock, name: str) -> None:
    features = {operation.feature for operation in mock.contract.of_kind("run-task")}
    if not mock.profile.v1_files_for_v2 or name not in features:
        raise NotFound


def _declared(request: Checked, new: dict[str, Any]) -> File:
    mock, account = request.mock, request.account
    return File(
        file_id=mock.ids.file(),
        account_id=account.id,
        file_name=new["file_name"],
        content_type=new["content_type"],
        file_size=new.get("file_size"),
        object=object_path(mock, account.id, new["file_name"]),
        created_ms=request.now_ms,
        feature=request.operation.feature or request.params.get("feature"),
    )


def _upload_request(request: Checked, file: File) -> dict[str, Any]:
    # The oldest form declares no length, and clients fail with a Content-Length that is wrong.
    size = {} if file.file_size is None else {"Content-Length": str(file.file_size)}
    headers = {**size, "Content-Type": file.content_type}
    link = SignedLink("PUT", f"/{file.object}", {name.lower(): value for name, value in headers.items()})
    return {
        "content_type": file.content_type,
        "file_name": file.file_name,
        "file_id": file.file_id,
        "requests": [{"method": "PUT", "url": storage_link(request, link), "headers": headers}],
    }
