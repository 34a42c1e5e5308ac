"""Every refusal of the mock: the service's terse answer, the reason in a sentence, and the document that states it."""

from __future__ import annotations

from attrs import frozen


@frozen
class Refusal:
    """A kind of refusal. `why` is for the person who debugs; it and `document` may contain `{facts}`."""

    status: int
    error: str
    code: str
    why: str
    document: str
    before: str | None = None
    """The text of the editions that word refusals as validators do; None if it is the same."""

    def said(self, texts: str) -> str:
        """Returns the text for the client. `texts` is the profile's wording: `sentences`, or `validator` for older
        editions."""
        return self.error if self.before is None or texts == "sentences" else self.before


class RefusedError(Exception):
    """Ends a request with the service's own answer. `error` replaces the refusal's text where it depends on the
    request."""

    def __init__(self, refusal: Refusal, error: str | None = None, **facts: object) -> None:
        self.refusal = refusal
        self.error = error
        self.why = refusal.why.format(**facts)
        self._document = refusal.document.format(**facts)
        super().__init__(self.why)

    def said(self, texts: str) -> str:
        """Returns the text for the client in the profile's wording."""
        return self.error or self.refusal.said(texts)

    @property
    def explanation(self) -> str:
        """The reason and the document that states the rule, in one line."""
        return f"{self.why} ({self._document})"


_GUIDE = "Debugging Guide, V2 overview"
_START = "Quick start guide, V1 document"
_POLLING = "Check an AI task status, V1 document"
_PREFIX = "the Authorization header does not begin with 'Bearer ' and one space"
_ELSEWHERE = "the key stands in {place}; send it as Authorization: Bearer KEY"


def _v1(why: str, document: str = _START) -> Refusal:
    return Refusal(401, "Unauthorized", "InvalidAccessToken", why, document, before="Invalid access token")


def _v2(why: str, document: str = _GUIDE) -> Refusal:
    return Refusal(401, "This API key is not recognized.", "InvalidApiKey", why, document, before="Invalid API key")


def _sign_in(why: str) -> Refusal:
    return Refusal(401, "Authentication failed", "InvalidAuthentication", why, _START)


NO_BEARER_V1 = _v1("the request has no Authorization header")
NO_BEARER_V2 = _v2("the request has no Authorization header")
BEARER_ELSEWHERE_V1 = _v1(_ELSEWHERE)
BEARER_ELSEWHERE_V2 = _v2(_ELSEWHERE)
NO_PREFIX_V1 = _v1(_PREFIX)
NO_PREFIX_V2 = _v2(_PREFIX)
ANGLE_BRACKETS_V1 = _v1("the token stands in angle brackets; send it without them")
ANGLE_BRACKETS_V2 = _v2("the key stands in angle brackets; send it without them")
UNKNOWN_KEY = _v2("no account has this API key; GET /_mock/accounts lists the keys", "401 as observed")
UNKNOWN_TOKEN = _v1("the bearer is neither an access token of this mock nor an API key")
KEY_FOR_TOKEN = _v1(
    "this is an API key; in this edition a V1 path takes the access token of POST /s2s/v1.0/client/auth"
)
TOKEN_FOR_KEY = _v2("this is a V1 access token; in this edition a V2 path takes the API key", "V2 API, V2 overview")
EXPIRED_TOKEN = _v1("the access token is {age_s} s old and lasts {limit_s} s; sign in again")
INACTIVE_KEY = Refusal(
    401, "This API key is inactive.", "InactiveApiKey", "the account was set inactive", "401 codes, V2 contracts"
)
EXPIRED_KEY = Refusal(
    401, "This API key has expired.", "ExpiredApiKey", "the account was set expired", "401 codes, V2 contracts"
)
UNKNOWN_CLIENT = _sign_in("client_id is the API key of no account")
ID_TOKEN_NOT_BASE64 = _sign_in("the id_token is not Base64")
ID_TOKEN_LINES = _sign_in("the id_token has line breaks; encode it in one line (openssl base64 -A)")
ID_TOKEN_PEM = _sign_in(
    "the secret key itself was sent, or wrapped in PEM lines; encrypt under it, and send what comes out"
)
ID_TOKEN_FALSE = _sign_in(
    "the id_token is {text!r}: encryption failed, as JSEncrypt's does with a key wrapped in wrong PEM lines"
)
ID_TOKEN_PLAIN = _sign_in("the id_token was encoded, but not encrypted")
ID_TOKEN_OAEP = _sign_in("the id_token was encrypted with OAEP; use PKCS#1 v1.5")
ID_TOKEN_FOREIGN = _sign_in(
    "the id_token does not decrypt with this account's key: encrypt with its secret_key and PKCS#1 v1.5"
)
ID_TOKEN_TEXT = _sign_in("the id_token decrypts, but not to client_id=<client_id>&timestamp=<Unix ms>")
ID_TOKEN_OTHER_CLIENT = _sign_in("the id_token names another client_id than the body does")
ID_TOKEN_SECONDS = _sign_in("the id_token's timestamp is in seconds; send milliseconds")
ID_TOKEN_STALE = _sign_in("the id_token's timestamp is {off_s} s off the clock; the limit is {limit_s} s")
TOO_MANY_FROM_IP = Refusal(
    429,
    "Too many requests",
    "",
    "this address made {limit} requests within {seconds:g} s; --no-rate-limit switches limits off",
    "Rate Limit, {overview}",
)
TOO_MANY_WITH_TOKEN = Refusal(
    429,
    "Too many requests",
    "",
    "this bearer made {limit} requests within {seconds:g} s; --no-rate-limit switches limits off",
    "Rate Limit, {overview}",
)
_GENERAL = "One or more parameters in this request are invalid."


def _invalid(why: str, document: str, before: str = "Invalid parameter value") -> Refusal:
    return Refusal(400, _GENERAL, "InvalidParameters", why, document, before)


NOT_JSON = _invalid("the body is not JSON: {detail}", "the contract", "Invalid request body")
BODY_TOO_LARGE = _invalid("the JSON body is over {limit} bytes", "bound of the mock", "Invalid request body")
INVALID = _invalid("{detail}", "the contract")
BROKEN_RULE = _invalid("{detail}", "the feature's rules")
INVALID_TOKEN = _invalid("starting_token is not one that this list gave out", "Paging")
UNKNOWN_FILE = _invalid(
    "{role}: no file of this account has the file_id {id!r}; POST to a file path first and send its id as it came",
    "create a task as observed",
)
FILE_OF_ANOTHER_FEATURE = _invalid(
    "{role}: the file_id {id!r} was given out for {feature}, and the rule files_bound holds it to that feature",
    "create a task as observed",
)
_TOO_FEW = "Your account doesn't have enough credits to complete this request."
_TOO_FEW_BEFORE = "The operation could not be completed"
NOT_ENOUGH_UNITS = Refusal(
    400,
    _TOO_FEW,
    "CreditInsufficiency",
    "the run costs {cost} and the free balance is {free} (balance less what running tasks will cost)",
    "Unit system",
    before=_TOO_FEW_BEFORE,
)
UNITS_LAPSE = Refusal(
    400,
    _TOO_FEW,
    "CreditInsufficiency",
    "the run costs {cost} and the free balance is {free}, but units lapse before the tasks that they pay for end",
    "Unit system",
    before=_TOO_FEW_BEFORE,
)
UNKNOWN_TEMPLATE = Refusal(
    400,
    "This template ID doesn't exist.",
    "InvalidTemplate",
    "no template of {feature} has the id {id!r}; ids are slugs, not titles",
    "as observed",
    before="Invalid template",
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
UNKNOWN_CATEGORY = _invalid("{feature} has no category {id}", "List styles by category")
UNKNOWN_TASK = Refusal(
    400,
    "Invalid Task Id",
    "InvalidTaskId",
    "no task of this account and feature has that id; is it URL-encoded?",
    _POLLING,
)
FOREIGN_TASK = Refusal(
    400, "Invalid Task Id", "InvalidTaskId", "the task was run at {path}, so it is checked there, not here", _POLLING
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
    "the task {began} {age_s} s ago and is kept for {kept_s} s",
    "File Retention Period",
)
DELETED_TASK = Refusal(400, "Invalid Task Id", "InvalidTaskId", "the task was deleted", "task/delete, V2 contracts")
NOT_A_TASK = Refusal(
    400,
    "Operation not supported",
    "OperationNotSupport",
    "the id is that of a file; only an id that a run gave out can be deleted",
    "task/delete, V2 contracts",
)
TASK_STILL_RUNS = Refusal(
    400,
    "Operation invalid",
    "OperationInvalid",
    "the task has not finished, so it cannot be deleted",
    "task/delete, V2 contracts",
)
