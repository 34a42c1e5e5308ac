"""The YouCam API for Python.

    client = YouCam(api_key="...")
    client.features.enhance("selfie.jpg", scale=2).save("large.jpg")

`AsyncYouCam` is the same for asyncio, `youcam.webhooks` checks messages. All errors are here too, as in
`except youcam.TaskFailed`.
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
    from youcam.errors import ApiError as ApiError
    from youcam.errors import BudgetExceeded as BudgetExceeded
    from youcam.errors import InsufficientUnits as InsufficientUnits
    from youcam.errors import InvalidCredentials as InvalidCredentials
    from youcam.errors import InvalidRequest as InvalidRequest
    from youcam.errors import NoFile as NoFile
    from youcam.errors import RateLimited as RateLimited
    from youcam.errors import RunUnclear as RunUnclear
    from youcam.errors import SaveError as SaveError
    from youcam.errors import ServiceError as ServiceError
    from youcam.errors import ServiceUnreachable as ServiceUnreachable
    from youcam.errors import TaskFailed as TaskFailed
    from youcam.errors import TaskLost as TaskLost
    from youcam.errors import TaskNotFinished as TaskNotFinished
    from youcam.errors import TransferError as TransferError
    from youcam.errors import UnknownFeature as UnknownFeature
    from youcam.errors import WebhookRefused as WebhookRefused
    from youcam.errors import YouCamError as YouCamError
    from youcam.mapping import Outcome as Outcome
    from youcam.results import Result as Result
    from youcam.signin import id_token as id_token
    from youcam.sources import FileId as FileId
    from youcam.tasks import Task as Task

_ERRORS = (
    "ApiError",
    "BudgetExceeded",
    "InsufficientUnits",
    "InvalidCredentials",
    "InvalidRequest",
    "NoFile",
    "RateLimited",
    "RunUnclear",
    "SaveError",
    "ServiceError",
    "ServiceUnreachable",
    "TaskFailed",
    "TaskLost",
    "TaskNotFinished",
    "TransferError",
    "UnknownFeature",
    "WebhookRefused",
    "YouCamError",
)
_MODULES = {
    **dict.fromkeys(_ERRORS, "errors"),
    "AsyncResult": "async_results",
    "AsyncTask": "async_tasks",
    "AsyncYouCam": "async_client",
    "Budget": "costs",
    "FileId": "sources",
    "Outcome": "mapping",
    "Result": "results",
    "Task": "tasks",
    "Units": "base",
    "YouCam": "client",
    "id_token": "signin",
}
__all__ = sorted(_MODULES)


def __getattr__(name: str) -> Any:
    # Imported when first used: a mock, or a webhook receiver, needs only a few of them.
    if name not in _MODULES:
        raise AttributeError(f"module 'youcam' has no attribute {name!r}")
    return getattr(import_module(f"youcam.{_MODULES[name]}"), name)
