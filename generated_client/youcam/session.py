"""The calls of one account: sign-in, rate and retries."""

from __future__ import annotations

import logging
import math
import os
from collections.abc import Callable
from http import HTTPMethod
from typing import Any, TypeVar

import httpx
from attrs import define, evolve, field, frozen

from youcam.answers import identifier, read, state_of
from youcam.errors import UNCLEAR, RunUnclear, ServiceUnreachable, YouCamError, words_of
from youcam.flow import Flow, Send, paused, sent
from youcam.patience import SLOWEST
from youcam.timing import Clock, Pace, Retries, RetryBudget, may_have_worked, worth_repeating

T = TypeVar("T")
_TOKEN_S = 7200 - 300
"""How many seconds an access token is used (V1). It is good for two hours."""
SERVICE = "https://yce-api-01.makeupar.com"
"""The address of the service, unless `base_url` or YOUCAM_BASE_URL gives another."""
_MOST_TIMEOUT_S = 86_400.0
_HEADERS = {"User-Agent": "youcam-python", "Accept": "application/json"}
_AUTHORIZATION = "Authorization"
_SIGN_IN = "/s2s/v1.0/client/auth"
logger = logging.getLogger("youcam")


@frozen
class ApiKey:
    """Credentials of V2: the key is the bearer."""

    key: str = field(repr=False)


@frozen
class SignIn:
    """Credentials of V1: an id_token is exchanged for a bearer that is good for two hours."""

    client_id: str
    secret_key: str = field(repr=False)


def address(base_url: str | None) -> str:
    """Returns the address to call: the one given, that of YOUCAM_BASE_URL, or the service's. Raises ValueError."""
    base_url = base_url or os.environ.get("YOUCAM_BASE_URL") or SERVICE
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ValueError(f"base_url {base_url!r}: {error}") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(f"base_url {base_url!r}: should be like {SERVICE}")
    return str(url).rstrip("/")


_THIS_MACHINE = (b"127.0.0.1", b"localhost", b"::1")
_PORTS = {"http": 80, "https": 443}


def within(timeout_s: float) -> float:
    """Returns the timeout if it is one. Raises ValueError."""
    if not 0 < timeout_s <= _MOST_TIMEOUT_S:
        raise ValueError(f"timeout {timeout_s}: should be seconds, more than 0 and at most a day")
    return timeout_s


def credentials(api_key: str | None, client_id: str | None, secret_key: str | None) -> ApiKey | SignIn:
    """Returns the credentials that are given, or else those of the environment. Raises ValueError if they are ambiguous
    or missing."""
    if not (api_key or client_id or secret_key):
        names = ("YOUCAM_API_KEY", "YOUCAM_CLIENT_ID", "YOUCAM_SECRET_KEY")
        api_key, client_id, secret_key = map(os.environ.get, names)
    if client_id and secret_key and not api_key:
        return SignIn(client_id, secret_key)
    if api_key and not secret_key and not client_id:
        if not _is_bearer(api_key):
            raise ValueError("api_key: has blanks or characters that no key has; copy it from the console")
        return ApiKey(api_key)
    raise ValueError("who calls? give api_key, or client_id and secret_key (YOUCAM_API_KEY, YOUCAM_CLIENT_ID ...)")


def _is_bearer(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


@frozen
class Call:
    """One request to the API. `repeatable` says that sending it twice does no harm, `paid` that it starts what may be
    charged."""

    method: str
    path: str
    json: Any = None
    query: dict[str, Any] = field(factory=dict)
    repeatable: bool = True
    paid: bool = False


@define
class Session:
    """Flows of API calls as one account."""

    base_url: str
    credentials: ApiKey | SignIn
    clock: Clock
    pace: Pace
    retries: Retries
    timeout_s: float
    """How long a request may take, from connecting to the last byte of its answer."""
    _budget: RetryBudget = field(factory=RetryBudget, repr=False)
    _token: str | None = field(default=None, init=False, repr=False)
    _token_until_s: float = field(default=0.0, init=False, repr=False)

    def call(self, call: Call, reading: Callable[[Any], T]) -> Flow[T]:
        """Sends a call and returns what `reading` makes of the JSON of the answer. Raises ApiError, ServiceUnreachable
        and RunUnclear."""
        return read((yield from self.answer(call)), reading, call.paid)

    def answer(self, call: Call) -> Flow[httpx.Response]:
        """Sends a call and returns the answer, even a refusal. Raises ServiceUnreachable and RunUnclear; ApiError if
        sign-in is refused."""
        ended = yield from self._answered(call)
        # The service may forget a token before its two hours are over. One new sign-in is enough to find out.
        if ended.is_unauthorized and isinstance(self.credentials, SignIn) and call.path != _SIGN_IN:
            self._token = None
            try:
                again = yield from self._answered(call)
            except YouCamError as error:
                if ended.unclear:
                    raise RunUnclear(f"an answer was lost, and then {error}; {UNCLEAR}") from error
                raise
            ended = evolve(again, unclear=ended.unclear or again.unclear)
        return ended.response()

    def access_token(self) -> Flow[str]:
        """Returns the bearer: the API key, or that of sign-in, which is repeated before the token expires."""
        if isinstance(self.credentials, ApiKey):
            return self.credentials.key
        now_s = self.clock.now_s()
        if self._token is None or now_s >= self._token_until_s:
            who = self.credentials
            # Imported late: it takes as long as half of this package, and a key of V2 does not need it.
            from youcam.signin import id_token

            proof = {"client_id": who.client_id, "id_token": id_token(who.client_id, who.secret_key, int(now_s * 1000))}
            token = yield from self.call(Call(HTTPMethod.POST, _SIGN_IN, proof), _token)
            self._token, self._token_until_s = token, now_s + _TOKEN_S
            return token
        return self._token

    def transfer(self, request: httpx.Request, stream: bool = False) -> Flow[httpx.Response]:
        """Sends a request to the storage and returns its answer, whatever it is. Raises ServiceUnreachable."""
        ended = yield from self._persistent(self._send(request, SLOWEST, stream), repeatable=True)
        return ended.response()

    def _send(self, request: httpx.Request, rate: float = math.inf, stream: bool = False) -> Send:
        request.extensions["timeout"] = httpx.Timeout(self.timeout_s).as_dict()
        return Send(request, self.timeout_s, rate, stream)

    def _answered(self, call: Call) -> Flow[_Ended]:
        headers = dict(_HEADERS)
        if call.path != _SIGN_IN:
            headers[_AUTHORIZATION] = f"Bearer {(yield from self.access_token())}"
        request = httpx.Request(
            call.method,
            self.base_url + call.path,
            headers=headers,
            json=call.json,
            params={name: value for name, value in call.query.items() if value is not None} or None,
        )
        return (yield from self._persistent(self._send(request), call.repeatable, call.paid, paced=True))

    def _persistent(self, send: Send, repeatable: bool, paid: bool = False, *, paced: bool = False) -> Flow[_Ended]:
        attempt, unclear = 0, False
        while True:
            attempt += 1
            if paced:
                yield from paused(self.pace.turn(self.clock.now_s()))
            outcome = yield from _tried(send)
            if isinstance(outcome, httpx.Response) and outcome.is_success:
                self._budget.refund()
                return _Ended(send.request, outcome, unclear)
            unclear = unclear or (paid and may_have_worked(outcome))
            again = attempt < self.retries.attempts and worth_repeating(outcome, repeatable)
            if not (again and self._budget.take()):
                return _Ended(send.request, outcome, unclear)
            # Without the pause and the shared budget, clients would keep a failing service down.
            yield from paused(self.retries.pause_s(attempt))


@frozen
class _Ended:
    """The last outcome of a request, and whether an earlier attempt, whose answer was lost, may have worked."""

    request: httpx.Request
    outcome: httpx.Response | httpx.TransportError
    unclear: bool

    @property
    def is_unauthorized(self) -> bool:
        return isinstance(self.outcome, httpx.Response) and self.outcome.status_code == httpx.codes.UNAUTHORIZED

    def response(self) -> httpx.Response:
        """Returns the last answer. The refusal of a run does not tell whether an earlier attempt worked. Raises
        RunUnclear and ServiceUnreachable."""
        # Not `url.host`, which fails for a name in other letters that nobody can have.
        where = f"{self.request.method} {self.request.url.netloc.decode()}{self.request.url.path}"
        if isinstance(self.outcome, httpx.Response):
            if self.unclear and not self.outcome.is_success and self.outcome.status_code < 500:
                raise RunUnclear(f"{where}: an answer was lost, and then {self.outcome.status_code}; {UNCLEAR}")
            return self.outcome
        what = f"{where}: {words_of(self.outcome)}{_advice(self.request.url, self.outcome)}"
        raise (RunUnclear(f"{what}; {UNCLEAR}") if self.unclear else ServiceUnreachable(what)) from self.outcome


def _advice(url: httpx.URL, error: httpx.TransportError) -> str:
    """Returns what to start if nothing listens on this machine."""
    if not isinstance(error, httpx.ConnectError) or url.raw_host not in _THIS_MACHINE:
        return ""
    return f"; start a mock there: youcam-mock serve --port {url.port or _PORTS[url.scheme]}"


def _token(body: Any) -> str:
    """Raises ValueError for what no header can hold."""
    token = identifier(state_of(body)["access_token"])
    if not _is_bearer(token):
        raise ValueError("the access_token has characters that no token has")
    return token


def _tried(send: Send) -> Flow[httpx.Response | httpx.TransportError]:
    request = send.request
    # Never the query: that of a signed link is a credential.
    where = f"{request.method} {request.url.path}"
    try:
        response = yield from sent(send)
    except httpx.TransportError as error:
        logger.debug("%s: %s", where, type(error).__name__)
        return error
    logger.debug("%s: %s", where, response.status_code)
    return response
