"""Exceptions of the client. All are a YouCamError; each says in one line what happened and what to do."""

from __future__ import annotations

from decimal import Decimal

_MOST_LETTERS = 4000


class YouCamError(Exception):
    """The base of all errors that a call may end with, whatever the service answers. Its message is one line.

    Arguments that do not fit raise Python's own TypeError, ValueError or OSError, before anything is sent.
    """

    unclear: bool = False
    """Whether a run may have started, and be charged, despite the error."""

    def __init__(self, message: str = "") -> None:
        # Much of it comes from the network: line breaks and escape sequences would reach the terminal.
        line = " ".join(message.split())[:_MOST_LETTERS]
        super().__init__(line if line.isprintable() else "".join(_shown(letter) for letter in line))


def _shown(letter: str) -> str:
    return letter if letter.isprintable() else "?"


class ApiError(YouCamError):
    """Raised when the service refused a request, or failed.

    `status` is the HTTP status; `error_code` the service's stable name, None where it gave none; `message` its words;
    `request_id` its x-request-id, which its support asks for; `hint` what to do about it. A mock's `x-mock-explain`
    is the hint where there is one.
    """

    def __init__(
        self, status: int, error_code: str | None, message: str, request_id: str | None = None, hint: str = ""
    ) -> None:
        name = f"{status} {error_code}" if error_code else str(status)
        known_as = f" [x-request-id {request_id}]" if request_id else ""
        # A mock's hint often repeats the message at its beginning.
        said = hint if hint.startswith(message) else f"{message}{f' - {hint}' if hint else ''}"
        super().__init__(f"{name}: {said}{known_as}")
        self.status = status
        self.error_code = error_code
        self.message = message
        self.request_id = request_id
        self.hint = hint


class InvalidCredentials(ApiError):
    """Raised for a 401: the API key, the secret key or the access token was not accepted."""


class InsufficientUnits(ApiError):
    """Raised when the free balance does not pay for the run. Nothing was charged."""


class RateLimited(ApiError):
    """Raised after repeated 429: more requests than the service accepts (Rate Limit, V2 overview)."""


class InvalidRequest(ApiError):
    """Raised when the request does not fit the API's description. The message names the member."""


class TaskLost(ApiError):
    """Raised when no task has that id any more: it was not polled in time, has expired, or belongs to another
    account."""


class ServiceError(ApiError):
    """Raised when the service failed (5xx), or gave an answer that cannot be read."""


class ServiceUnreachable(YouCamError):
    """Raised when the service could not be reached, did not answer in time, or broke off. Nothing is known to have
    happened."""


class RunUnclear(YouCamError):
    """Raised when a run was sent and its answer lost. It may have started and be charged. V2 runs are not repeated; V1
    runs were, with the same request_id."""

    unclear = True
    """A run may have started, and be charged."""


class TransferError(YouCamError):
    """Raised when the storage refused an upload or a download.

    `status` is the HTTP status. `code` is the storage's own, such as SignatureDoesNotMatch or NoSuchKey; None when the
    answer was not the storage's XML. Neither holds the signed address, so the error may be logged.
    """

    def __init__(self, doing: str, status: int, code: str | None = None, message: str | None = None) -> None:
        why = ": ".join(part for part in (code, message) if part)
        super().__init__(f"{doing} refused with HTTP {status}" + (f": {why}" if why else ""))
        self.status = status
        self.code = code


class NoFile(YouCamError, LookupError):
    """Raised when a file is asked of a result that has none."""


class SaveError(YouCamError, OSError):
    """Raised when a result could not be written to this machine's disk. `errno` is the system's number for the cause;
    the result is still at the service."""

    def __init__(self, path: object, cause: OSError) -> None:
        super().__init__(f"cannot write {path}: {cause.strerror or words_of(cause)}")
        self.errno = cause.errno


class TaskFailed(YouCamError):
    """Raised when the engine could not do the task of that `feature`. Nothing was charged.

    `code` is the engine's, such as error_no_face; `meaning` what that is in a sentence, as far as it is known; `hint`
    why it happened, which only a mock can tell.
    """

    def __init__(self, feature: str, task_id: str, code: str, meaning: str = "", hint: str = "") -> None:
        why = hint.removeprefix(f"the task failed with {code}: ") or meaning
        super().__init__(f"{feature} failed with {code}{f': {why}' if why else ''}")
        self.feature, self.task_id, self.code, self.meaning, self.hint = feature, task_id, code, meaning, hint


class TaskNotFinished(YouCamError, TimeoutError):
    """Raised when the task of that `feature` still runs. `task_id` is its id: wait for it again, and do not run it
    twice."""

    def __init__(self, feature: str, task_id: str, waited_s: float) -> None:
        super().__init__(f"{feature} still runs after {waited_s:g} s; wait again for task {task_id}")
        self.feature, self.task_id = feature, task_id


class BudgetExceeded(YouCamError):
    """Raised when a run of that `feature` was not sent, as it could cost more than is `left`. `cost` is None if it is
    unknown."""

    def __init__(self, feature: str, cost: Decimal | None, left: Decimal) -> None:
        price = "what only the length of the video decides" if cost is None else f"{cost} units"
        super().__init__(f"{feature} costs {price}, and the budget has {left} left")
        self.feature, self.cost, self.left = feature, cost, left


class UnknownFeature(YouCamError, LookupError):
    """Raised when the contract has no feature of that name."""


class WebhookRefused(YouCamError):
    """Raised when a message was not signed with the secret, or is not a message of the service."""


_NAMED: dict[str | None, tuple[type[ApiError], str]] = {
    "CreditInsufficiency": (InsufficientUnits, "buy units, or wait until running tasks have ended"),
    "InvalidTaskId": (TaskLost, "poll V1 tasks at least every 10 s, and fetch results within their retention"),
    "InvalidApiKey": (InvalidCredentials, "copy the API key from the console as it is"),
    "InactiveApiKey": (InvalidCredentials, "activate the API key in the console"),
    "ExpiredApiKey": (InvalidCredentials, "make a new API key in the console"),
    "InvalidAccessToken": (InvalidCredentials, "sign in again; a token is good for two hours"),
    "InvalidAuthentication": (InvalidCredentials, "check client_id, secret_key and this machine's clock"),
    "InvalidTemplate": (InvalidRequest, "take the id of a template that templates() lists"),
    "InvalidStyle": (InvalidRequest, "take the id of a style that styles() lists"),
    "InvalidStyleGroup": (InvalidRequest, "take the id of a group that style_groups() lists"),
    "OperationInvalid": (InvalidRequest, "wait until the task has ended"),
}
_BY_STATUS: dict[int, tuple[type[ApiError], str]] = {
    401: (InvalidCredentials, ""),
    429: (RateLimited, "send fewer requests, from fewer processes"),
}

EXPLAIN = "x-mock-explain"
"""The header in which a mock says why."""
REQUEST_ID = "x-request-id"
"""The header with the id of a request, which the service's support asks for."""
UNCLEAR = "the run may have started; look at history() before you run it again"


def words_of(error: Exception) -> str:
    """Returns the message of an exception, or its type if it has none, like a timeout of httpx."""
    return str(error) or type(error).__name__


def named(status: int, code: str | None) -> tuple[type[ApiError], str]:
    """Returns the exception for a refusal by its code, or else by its status, and what to do about it."""
    return _NAMED.get(code, _BY_STATUS.get(status, (InvalidRequest, "")))
