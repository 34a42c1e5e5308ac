"""Every request that the mock refuses: the service's terse answer, the reason in a sentence, the document behind it."""

from __future__ import annotations

from attrs import frozen


@frozen
class Refusal:
    """A kind of refusal. `why` is for the person at the keyboard and may hold `{facts}`."""

    status: int
    error: str
    code: str
    why: str
    document: str


class RefusedError(Exception):
    """Ends a request with the service's own answer. `error` replaces the refusal's text where requests differ."""

    def __init__(self, refusal: Refusal, error: str | None = None, **facts: object) -> None:
        self.refusal = refusal
        self.error = error or refusal.error
        self.why = refusal.why.format(**facts)
        super().__init__(self.why)

    @property
    def explanation(self) -> str:
        """One line: why, and which document states the rule."""
        return f"{self.why} ({self.refusal.document})"


_KEY = "This API key is not recognized."
_TOKEN = "Invalid access token"
_GUIDE = "Debugging Guide, V2 overview"
_START = "Quick start guide, V1 document"
_POLLING = "Check an AI task status, V1 document"

NO_BEARER_V1 = Refusal(401, _TOKEN, "InvalidAccessToken", "the request has no Authorization header", _START)
NO_BEARER_V2 = Refusal(401, _KEY, "InvalidApiKey", "the request has no Authorization header", _GUIDE)
NO_PREFIX_V1 = Refusal(
    401, _TOKEN, "InvalidAccessToken", "the Authorization header does not begin with 'Bearer ' and one space", _START
)
NO_PREFIX_V2 = Refusal(
    401, _KEY, "InvalidApiKey", "the Authorization header does not begin with 'Bearer ' and one space", _GUIDE
)
ANGLE_BRACKETS = Refusal(401, _KEY, "InvalidApiKey", "the key stands in angle brackets; send it without them", _GUIDE)
UNKNOWN_KEY = Refusal(
    401, _KEY, "InvalidApiKey", "no account has this API key; GET /_mock/accounts lists the keys", "401 as observed"
)
UNKNOWN_TOKEN = Refusal(
    401, _TOKEN, "InvalidAccessToken", "the bearer is neither an access token of this mock nor an API key", _START
)
EXPIRED_TOKEN = Refusal(
    401, _TOKEN, "InvalidAccessToken", "the access token is {age_s} s old and lasts {limit_s} s; sign in again", _START
)
INACTIVE_KEY = Refusal(
    401, "This API key is inactive.", "InactiveApiKey", "the account was set inactive", "401 codes, V2 contracts"
)
EXPIRED_KEY = Refusal(
    401, "This API key has expired.", "ExpiredApiKey", "the account was set expired", "401 codes, V2 contracts"
)
UNKNOWN_CLIENT = Refusal(
    401, "Authentication failed", "InvalidApiKey", "client_id is the API key of no account", _START
)
ID_TOKEN_NOT_BASE64 = Refusal(401, "Authentication failed", "InvalidIdToken", "the id_token is not Base64", _START)
ID_TOKEN_LINES = Refusal(
    401,
    "Authentication failed",
    "InvalidIdToken",
    "the id_token has line breaks; encode it in one line (openssl base64 -A)",
    _START,
)
ID_TOKEN_PEM = Refusal(
    401,
    "Authentication failed",
    "InvalidIdToken",
    "the secret key itself was sent, or wrapped in PEM lines; encrypt under it, and send what comes out",
    _START,
)
ID_TOKEN_FALSE = Refusal(
    401,
    "Authentication failed",
    "InvalidIdToken",
    "the id_token is {text!r}: encryption failed, as JSEncrypt's does with a key wrapped in wrong PEM lines",
    _START,
)
ID_TOKEN_PLAIN = Refusal(
    401, "Authentication failed", "InvalidIdToken", "the id_token was encoded, but not encrypted", _START
)
ID_TOKEN_OAEP = Refusal(
    401, "Authentication failed", "InvalidIdToken", "the id_token was encrypted with OAEP; use PKCS#1 v1.5", _START
)
ID_TOKEN_FOREIGN = Refusal(
    401,
    "Authentication failed",
    "InvalidIdToken",
    "the id_token does not decrypt with this account's key: encrypt with its secret_key and PKCS#1 v1.5",
    _START,
)
ID_TOKEN_TEXT = Refusal(
    401,
    "Authentication failed",
    "InvalidIdToken",
    "the id_token decrypts, but not to client_id=<client_id>&timestamp=<Unix ms>",
    _START,
)
ID_TOKEN_OTHER_CLIENT = Refusal(
    401, "Authentication failed", "InvalidIdToken", "the id_token names another client_id than the body does", _START
)
ID_TOKEN_SECONDS = Refusal(
    401, "Authentication failed", "InvalidIdToken", "the id_token's timestamp is in seconds; send milliseconds", _START
)
ID_TOKEN_STALE = Refusal(
    401,
    "Authentication failed",
    "InvalidIdToken",
    "the id_token's timestamp is {off_s} s off the clock; the limit is {limit_s} s",
    _START,
)
TOO_MANY_FROM_IP = Refusal(
    429,
    "Too many requests",
    "",
    "this address made {limit} requests within {seconds:g} s; --no-rate-limit switches limits off",
    "Rate Limit, V2 overview",
)
TOO_MANY_WITH_TOKEN = Refusal(
    429,
    "Too many requests",
    "",
    "this bearer made {limit} requests within {seconds:g} s; --no-rate-limit switches limits off",
    "Rate Limit, V2 overview",
)
NOT_JSON = Refusal(400, "Invalid request body", "InvalidParameters", "the body is not JSON: {detail}", "the contract")
BODY_TOO_LARGE = Refusal(
    400, "Invalid request body", "InvalidParameters", "the JSON body is over {limit} bytes", "bound of the mock"
)
INVALID = Refusal(400, "Invalid parameter value", "InvalidParameters", "{where}: {detail}", "the contract")
BROKEN_RULE = Refusal(400, "Invalid parameter value", "InvalidParameters", "{detail}", "the feature's rules")
INVALID_TOKEN = Refusal(
    400, "Invalid parameter value", "InvalidParameters", "starting_token is none that this list gave out", "Paging"
)
NOT_ENOUGH_UNITS = Refusal(
    400,
    "The operation could not be completed",
    "CreditInsufficiency",
    "the run costs {cost} and the free balance is {free} (balance less what running tasks will cost)",
    "Unit system",
)
UNITS_LAPSE = Refusal(
    400,
    "The operation could not be completed",
    "CreditInsufficiency",
    "the run costs {cost} and the free balance is {free}, but units lapse before the tasks end that they are to pay",
    "Unit system",
)
UNKNOWN_TEMPLATE = Refusal(
    400,
    "Invalid template",
    "InvalidTemplate",
    "no template of {feature} has the id {id!r}; ids are slugs, not titles",
    "as observed",
)
UNKNOWN_STYLE_GROUP = Refusal(
    400,
    "Invalid style group",
    "InvalidStyleGroup",
    "{feature} has no style group {id}; JavaScript rounds such ids",
    "Debugging Guide, V2 overview",
)
UNKNOWN_STYLE = Refusal(
    400,
    "Invalid style",
    "InvalidStyle",
    "the style group has no style {id}; JavaScript rounds such ids",
    "Debugging Guide, V2 overview",
)
UNKNOWN_CATEGORY = Refusal(
    400, "Invalid parameter value", "InvalidParameters", "{feature} has no category {id}", "List styles by category"
)
UNKNOWN_TASK = Refusal(
    400,
    "Invalid Task Id",
    "InvalidTaskId",
    "no task of this account and feature has that id; is it URL-encoded?",
    _POLLING,
)
LOST_TASK = Refusal(
    400,
    "Invalid Task Id",
    "InvalidTaskId",
    "the task was last polled {idle_s} s ago and its window is {window_s:g} s, so it is lost",
    _POLLING,
)
EXPIRED_TASK = Refusal(
    400,
    "Invalid Task Id",
    "InvalidTaskId",
    "the task is {age_s} s old and is kept for {kept_s} s",
    "File Retention Period",
)
DELETED_TASK = Refusal(400, "Invalid Task Id", "InvalidTaskId", "the task was deleted", "task/delete, V2 contracts")
TASK_STILL_RUNS = Refusal(
    400,
    "Operation invalid",
    "OperationInvalid",
    "the task has not finished, so it cannot be deleted",
    "task/delete, V2 contracts",
)
