"""The thin layer by hand on top of the generated client `youcam_client`.

It does what a description of the API cannot: `id_token` proves to V1 who signs in; `upload` and `download`, with their
async twins, move bytes to and from the storage, which is no part of the API and refuses its Authorization header.
"""

from __future__ import annotations

from youcam.errors import TransferError
from youcam.signin import id_token
from youcam.transfer import download, download_async, upload, upload_async

__all__ = ["TransferError", "download", "download_async", "id_token", "upload", "upload_async"]
