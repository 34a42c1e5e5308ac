"""The YouCam API for Python.

    client = YouCam(api_key="...")
    client.run("enhance", image="selfie.jpg", scale=2).save("large.jpg")

`AsyncYouCam` is the same for asyncio, `youcam.webhooks` checks messages, `youcam.errors` has all that may go wrong.
Below lies the generated client `youcam_client`, with every operation as the contract states it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from youcam.async_client import AsyncYouCam as AsyncYouCam
    from youcam.async_results import AsyncResult as AsyncResult
    from youcam.async_tasks import AsyncTask as AsyncTask
    from youcam.base import Units as Units
    from youcam.client import YouCam as YouCam
    from youcam.costs import Budget as Budget
    from youcam.errors import TransferError as TransferError
    from youcam.errors import YouCamError as YouCamError
    from youcam.mapping import Outcome as Outcome
    from youcam.results import Result as Result
    from youcam.signin import id_token as id_token
    from youcam.sources import FileId as FileId
    from youcam.tasks import Task as Task

_MODULES = {
    "AsyncResult": "async_results",
    "AsyncTask": "async_tasks",
    "AsyncYouCam": "async_client",
    "Budget": "costs",
    "FileId": "sources",
    "Outcome": "mapping",
    "Result": "results",
    "Task": "tasks",
    "TransferError": "errors",
    "Units": "base",
    "YouCam": "client",
    "YouCamError": "errors",
    "id_token": "signin",
}
__all__ = sorted(_MODULES)


def __getattr__(name: str) -> Any:
    # Imported when first used: a mock, or a webhook receiver, needs only a few of them.
    if name not in _MODULES:
        raise AttributeError(f"module 'youcam' has no attribute {name!r}")
    return getattr(import_module(f"youcam.{_MODULES[name]}"), name)
