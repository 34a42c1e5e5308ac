"""Who is asked: the service with the caller's account, or a mock with its own."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import httpx
import orjson
from attrs import define, field, frozen

from youcam_mock.domain.access.blanking import Blanks
from youcam_mock.live.compare.answers import answer_of
from youcam_mock.live.compare.probes import VARIABLE, Probe
from youcam_mock.live.upstream import Received, UpstreamError, receive
from youcam_mock.sample import SAMPLE

if TYPE_CHECKING:
    from youcam_mock.domain.clock import Clock

_HOUR_MS = 3_600_000
_V1 = "/s2s/v1"
_ID_TOKENS = ("id_token", "id_token_an_hour_old", "id_token_in_seconds", "id_token_of_another")
_NEEDS_KEY = "needs --api-key"
_NEEDS_SECRET = "needs --client-id and --secret-key, for V1"


@frozen(repr=False)
class Credentials:
    """What proves who asks. Both parts may be missing."""

    api_key: str | None = None
    client_id: str | None = None
    secret_key: str | None = None

    @property
    def signs_in(self) -> bool:
        """Whether they are enough for V1 sign-in."""
        return self.client_id is not None and self.secret_key is not None

    @property
    def secrets(self) -> list[str]:
        """All of them."""
        return [secret for secret in (self.api_key, self.client_id, self.secret_key) if secret]


@define
class Party:
    """One of the two sides, with what it gave so far."""

    origin: str
    client: httpx.Client
    credentials: Credentials = field(repr=False)
    known: dict[str, Any] = field(repr=False)
    """Variables by name."""
    clock: Clock | None = None
    """The clock of a mock; None for a service."""
    secrets: set[str] = field(factory=set, repr=False)
    """All keys and tokens that were sent or received."""

    def __attrs_post_init__(self) -> None:
        self.secrets.update(self.credentials.secrets)
        self.known |= {"origin": self.origin, "sample_size": SAMPLE.stat().st_size}
        if self.credentials.client_id:
            self.known["client_id"] = self.credentials.client_id

    @property
    def blanks(self) -> Blanks:
        """Blanks the secrets of this side, as they are and as they stand in an address."""
        return Blanks({*self.secrets, *(quote(secret, safe="") for secret in self.secrets)})

    def now_ms(self) -> int:
        """Returns the time of this side."""
        return self.clock.now_ms() if self.clock else time.time_ns() // 1_000_000

    def lacks(self, probe: Probe) -> str | None:
        """Returns why this side cannot be asked; None if it can."""
        bearer = self.bearer_of(probe)
        if (bearer == "token" and "access_token" not in self.known) or (
            probe.uses & {*_ID_TOKENS, "client_id"} and not self.credentials.signs_in
        ):
            return _NEEDS_SECRET
        if bearer == "key" and self.credentials.api_key is None:
            return _NEEDS_KEY
        missing = sorted(probe.uses - {*self.known, *_ID_TOKENS})
        return f"needs {' and '.join(missing)}, which no answer gave" if missing else None

    def sign_in(self) -> None:
        """Gets the access token of V1. Raises UpstreamError if it is refused."""
        body = {"client_id": self.credentials.client_id, "id_token": self._id_token("id_token")}
        request = self.client.build_request("POST", f"{self.origin}{_V1}.0/client/auth", json=body)
        answer = answer_of(receive(self.client, request))
        result = answer.body.get("result") if isinstance(answer.body, dict) else None
        token = result.get("access_token") if isinstance(result, dict) else None
        if answer.status != 200 or not isinstance(token, str):
            told = self.blanks.text(str(answer.body))[:200] if answer.form == "JSON" else answer.form
            raise UpstreamError(f"{self.origin} refuses --client-id and --secret-key: {answer.status} {told}")
        self.known["access_token"] = token
        self.secrets.add(token)

    def ask(self, probe: Probe) -> Received:
        """Sends a probe once. Raises UpstreamError if there is no answer, or nowhere to send it."""
        try:
            request = self._request(probe)
        except (httpx.InvalidURL, ValueError):
            raise UpstreamError(f"{self.origin}: what it gave as an address is none") from None
        return receive(self.client, request)

    def keep(self, probe: Probe, body: Any) -> None:
        """Keeps the variables that the answer to a probe gives."""
        from youcam_mock.domain.requests.pointers import at

        for name, pointer in probe.keeps.items():
            value = at(body, pointer)
            if isinstance(value, (str, int)) and value != "":
                self.known[name] = value

    def _request(self, probe: Probe) -> httpx.Request:
        headers = self.headers_of(probe)
        bearer = self.bearer_of(probe)
        if bearer is not None:
            token = self.credentials.api_key if bearer == "key" else self.known["access_token"]
            headers["Authorization"] = f"Bearer {token}"
        url = self.address_of(probe)
        request = self.client.build_request(probe.method, url, headers=headers, content=self._content(probe))
        # The client would ask for a compressed answer, which no probe is about.
        request.headers.pop("accept-encoding", None)
        return request

    def address_of(self, probe: Probe) -> httpx.URL:
        """Returns where a probe is sent. Raises httpx.InvalidURL if the side gave no address."""
        if not probe.target.startswith("/"):
            url = httpx.URL(str(self.filled(probe.target)))
            if url.scheme not in ("http", "https") or not url.host:
                raise httpx.InvalidURL("no address of the web")
            return url.copy_merge_params(self.filled(probe.query)) if probe.query else url
        path = VARIABLE.sub(lambda found: quote(str(self._known(found[1])), safe=""), probe.target)
        query = urlencode(self.filled(probe.query), doseq=True)
        return httpx.URL(f"{self.origin}{path}{'?' if query else ''}{query}")

    def headers_of(self, probe: Probe) -> dict[str, str]:
        """Returns the headers of a probe, without the bearer."""
        typed = {"Content-Type": "application/json"} if probe.body is not None and probe.body[0] == "json" else {}
        return {name: value for name, value in {**typed, **probe.headers}.items() if value}

    def _content(self, probe: Probe) -> bytes | None:
        if probe.body is None:
            return None
        kind, content = probe.body
        if kind == "sample":
            return SAMPLE.read_bytes()
        filled = self.filled(content)
        return orjson.dumps(filled) if kind == "json" else str(filled).encode()

    def bearer_of(self, probe: Probe) -> str | None:
        """Returns which bearer a probe needs: key, token or none. An address that the service gave never gets one."""
        if probe.bearer == "none" or "Authorization" in probe.headers or not probe.target.startswith("/"):
            return None
        if probe.bearer != "own":
            return probe.bearer
        return "token" if probe.target.startswith(_V1) else "key"

    def filled(self, value: Any) -> Any:
        """Returns a JSON value with its variables replaced."""
        if isinstance(value, Mapping):
            return {name: self.filled(member) for name, member in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.filled(member) for member in value]
        return self._fill(value) if isinstance(value, str) else value

    def _fill(self, text: str) -> Any:
        whole = VARIABLE.fullmatch(text)
        # A text that is nothing but a variable becomes its value, which may be a number.
        return self._known(whole[1]) if whole else VARIABLE.sub(lambda found: str(self._known(found[1])), text)

    def _known(self, name: str) -> Any:
        return self._id_token(name) if name in _ID_TOKENS else self.known[name]

    def _id_token(self, name: str) -> str:
        from youcam.signin import id_token

        client_id, secret_key = self.credentials.client_id, self.credentials.secret_key
        assert client_id is not None
        assert secret_key is not None
        now_ms = self.now_ms()
        times = {"id_token_an_hour_old": now_ms - _HOUR_MS, "id_token_in_seconds": now_ms // 1000}
        named = "another-client-012345" if name == "id_token_of_another" else client_id
        try:
            made = id_token(named, secret_key, times.get(name, now_ms))
        except ValueError as error:
            raise UpstreamError(f"--secret-key: {error}") from None
        self.secrets.add(made)
        return made
