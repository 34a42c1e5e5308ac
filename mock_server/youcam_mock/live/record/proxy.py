"""The reverse proxy of `record`: passes each request to the upstream and its answer back, and keeps both.

Answers of the API are read whole, since their links must lead through the proxy. Everything else, uploads and
downloads above all, passes in parts as it comes, so that its size does not matter.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from http import HTTPStatus
from threading import Condition
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

import orjson

from youcam_mock.contract import Contract
from youcam_mock.domain.requests.pointers import at
from youcam_mock.live.record.answers import Closing, Download, Headers, ProxyError, SilentError
from youcam_mock.live.record.deferred import Deferred
from youcam_mock.live.record.exchange_log import ExchangeLog, Passing
from youcam_mock.live.record.incoming import body_parts, headers_of, origin_of, target_of
from youcam_mock.live.record.kept_bodies import MOST_IN_LINE, is_text
from youcam_mock.live.record.recorder import BodyFile, Recorder
from youcam_mock.live.record.result_files import ResultFiles
from youcam_mock.live.record.spending import Spending, SpendingRefusedError, price
from youcam_mock.live.record.storage_links import PREFIX, Destination, StorageLinks, divided
from youcam_mock.live.record.upstream import Answer, Upstream
from youcam_mock.live.unknown_facts import UnknownFacts
from youcam_mock.paths import Paths

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

MOST_JSON = 16 << 20
"""Bytes of the largest body of the API. No operation has larger ones."""
_SHOWN = 80
Tell = Callable[[str], None]


class Proxy:
    """A WSGI app that stands before one upstream and writes into one recorder."""

    def __init__(
        self,
        upstream: str,
        recorder: Recorder,
        contract: Contract,
        spending: Spending,
        tell: Tell,
        connections: Upstream | None = None,
        deferred: Deferred | None = None,
    ) -> None:
        """Takes the upstream's origin. `tell` gets a line for whatever a person should know. Without `deferred`, all is
        written down before the answer ends."""
        self.spending = spending
        self.log = ExchangeLog(recorder, tell)
        self.facts = 0
        """How many unknown facts were told."""
        self._links = StorageLinks(upstream)
        self._upstream = connections or Upstream()
        self._paths = Paths(contract.operations.values())
        self._facts = UnknownFacts(contract)
        self._results = ResultFiles()
        self._tell = tell
        self._deferred = deferred
        self._redirects: set[str] = set()
        self._busy = 0
        self._idle = Condition()

    def close(self, within_s: float = 10) -> None:
        """Waits for the requests that are on their way, and fetches results that nobody fetched. Then closes the
        connections to the upstream."""
        with self._idle:
            self._idle.wait_for(lambda: not self._busy, within_s)
        if self._deferred:
            self._deferred.close()
        missing = self._results.missing() if not self.log.broken else []
        for link in missing:
            self._fetch(link)
        lost = len(self._results.missing()) if missing else 0
        if missing:
            failed = f"; {lost} could not be fetched" if lost else ""
            self._tell(f"fetched {len(missing) - lost} result files that your program did not fetch{failed}")
        self._upstream.close()

    def _fetch(self, link: str) -> None:
        origin, target = divided(link)
        passing = Passing("GET", Destination(origin, target, is_storage=True), origin, [], None)
        try:
            answer = self._upstream.send("GET", passing.destination, [], b"")
        except SilentError as error:
            self._tell(str(self._unanswered(passing, error)))
            return
        with closing(self._in_parts(passing, answer)) as parts, suppress(ConnectionAbortedError):
            for _ in parts:
                pass

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers a request."""
        if self._deferred:
            self._deferred.busy()
        with self._idle:
            self._busy += 1
        try:
            answer = self._answer(environ, start_response)
        except ProxyError as error:
            self._tell(str(error))
            answer = error.answer(start_response)
        except BaseException:
            self._done()
            raise
        return Closing(answer, self._done)

    def _done(self) -> None:
        with self._idle:
            self._busy -= 1
            self._idle.notify_all()

    def _answer(self, environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        if self.log.broken:
            raise ProxyError(HTTPStatus.INSUFFICIENT_STORAGE, "RecordingStopped", self.log.broken)
        passing = self._passing(environ)
        self.log.blanker.learn_headers(passing.headers)
        content = self._content(passing, environ)
        self._reserve(passing)
        try:
            answer = self._upstream.send(passing.method, passing.destination, passing.headers, content)
        except SilentError as error:
            raise self._unanswered(passing, error) from None
        if answer.is_plain and (passing.is_api or _is_short_text(answer)):
            return self._whole(passing, answer, start)
        start(answer.line, self._redirected(passing, answer.given))
        return self._in_parts(passing, answer)

    def _passing(self, environ: WSGIEnvironment) -> Passing:
        target = target_of(environ)
        destination = self._links.destination(target)
        if destination is None:
            host = target.removeprefix(PREFIX).partition("?")[0][:_SHOWN]
            raise ProxyError(403, "UnknownHost", f"no answer of the upstream in this run named the host of {host}")
        found = {} if destination.is_storage else self._paths.at(unquote(target.partition("?")[0]))[0]
        method = environ["REQUEST_METHOD"]
        return Passing(method, destination, origin_of(environ), headers_of(environ), found.get(method))

    def _content(self, passing: Passing, environ: WSGIEnvironment) -> bytes | Iterator[bytes]:
        parts = body_parts(environ)
        if parts is None:
            return b""
        if not passing.is_api:
            passing.upload = self.log.body_file(passing)
            return self._uploaded(passing, passing.upload, parts)
        content = bytearray()
        for part in parts:
            content += part
            if len(content) > MOST_JSON:
                raise ProxyError(413, "BodyTooLarge", f"{passing.path}: a body has at most {MOST_JSON >> 20} MB here")
        passing.sent = self._links.request(bytes(content), passing.proxy)
        self.log.blanker.learn_json(_json(passing.sent), passing.sent)
        return passing.sent

    def _uploaded(self, passing: Passing, file: BodyFile, parts: Iterator[bytes]) -> Iterator[bytes]:
        for part in parts:
            self.log.tried(file.write, part)
            yield part
        passing.is_uploaded = True

    def _reserve(self, passing: Passing) -> None:
        """Counts a paid run. Raises ProxyError if it must not be sent."""
        known = passing.operation
        if not passing.is_api or passing.method != "POST" or "/task/" not in passing.path:
            return
        if known is not None and known.kind != "run-task":
            return
        asked = price(known, passing.path, _json(passing.sent))
        try:
            self.spending.reserve(asked)
        except SpendingRefusedError as refused:
            raise ProxyError(HTTPStatus.PAYMENT_REQUIRED, "SpendingRefused", str(refused)) from None
        passing.price = asked

    def _unanswered(self, passing: Passing, error: SilentError) -> ProxyError:
        """Records that no answer came. A run may have started all the same, so that its units stay counted."""
        if error.is_unsent and passing.price:
            self.spending.refused(passing.price)
        if passing.is_kept:
            self.log.add(passing, 0, [], None, str(error))
        text = self.log.blanker.text(f"{passing.method} {passing.destination.origin}{passing.path}: {error}")
        if error.is_slow:
            return ProxyError(HTTPStatus.GATEWAY_TIMEOUT, "UpstreamSilent", text)
        return ProxyError(HTTPStatus.BAD_GATEWAY, "UpstreamUnreachable", text)

    def _whole(self, passing: Passing, answer: Answer, start: StartResponse) -> Iterable[bytes]:
        """Answers with the upstream's answer, once all of it is there; that of a paid run is written down by then."""
        received, headers, status = self._received(passing, answer), answer.headers, answer.status
        value = _json(received)
        self.log.blanker.learn_headers(headers)
        self.log.blanker.learn_json(value, received)
        self._settle(passing, status, value)
        passing.ended = time.perf_counter()
        if passing.price:
            # What came before stands before it.
            if self._deferred:
                self._deferred.flush()
            self._keep(passing, status, headers, received)
        sent = received if value is None else self._links.answer(received, passing.proxy)
        changed = [(name, text) for name, text in answer.given if name.lower() != "content-length"]
        no_body = passing.method == "HEAD" or status in (204, 304)
        length = (answer.header("content-length") or "0") if no_body else str(len(sent))
        start(answer.line, [*self._redirected(passing, changed), ("Content-Length", length)])
        return Closing([sent], lambda: None if passing.price else self._later(passing, status, headers, received))

    def _received(self, passing: Passing, answer: Answer) -> bytes:
        content = bytearray()
        try:
            for part in answer.parts():
                content += part
                if len(content) > MOST_JSON:
                    raise ProxyError(502, "BodyTooLarge", f"{passing.path}: answered more than {MOST_JSON >> 20} MB")
        except SilentError as error:
            raise self._unanswered(passing, error) from None
        finally:
            answer.close()
        return bytes(content)

    def _later(self, passing: Passing, status: int, headers: Headers, content: bytes) -> None:
        if self._deferred:
            self._deferred(lambda: self._keep(passing, status, headers, content))
        else:
            self._keep(passing, status, headers, content)

    def _keep(self, passing: Passing, status: int, headers: Headers, content: bytes) -> None:
        """Writes an exchange down, and tells what it shows that is new."""
        if not passing.is_kept:
            return
        exchange = self.log.add(passing, status, headers, self.log.body(content, headers))
        for fact in self._facts.news(exchange):
            self.facts += 1
            self._tell(f"unknown: {fact}")

    def _in_parts(self, passing: Passing, answer: Answer) -> Closing:
        """Returns the upstream's answer, part by part, which is kept as it passes."""
        self.log.blanker.learn_headers(answer.headers)
        kept = self.log.body_file(passing) if passing.is_kept else None
        download = Download(answer.parts(), lambda part: kept and self.log.tried(kept.write, part))
        return Closing(download.parts(), lambda: self._end(passing, answer, download, kept))

    def _end(self, passing: Passing, answer: Answer, download: Download, kept: BodyFile | None) -> None:
        answer.close()
        if download.broken:
            self._tell(self.log.blanker.text(f"{passing.method} {passing.path}: {download.broken}"))
        if kept is None:
            return
        if download.broken:
            kept.drop(f"{download.broken} after {kept.size} bytes")
        elif answer.status == HTTPStatus.OK and passing.method == "GET":
            self._results.note_fetched(passing.destination.url)
        body = self.log.tried(kept.end) if kept.size or download.broken else None
        self.log.add(passing, answer.status, answer.headers, body)

    def _settle(self, passing: Passing, status: int, value: Any) -> None:
        """Gives back the units of a run that was refused, and of a task that failed."""
        if passing.price:
            task_id = at(value, "/data/task_id") or at(value, "/result/task_id")
            if isinstance(task_id, str):
                self.spending.accepted(task_id, passing.price)
            elif status >= 400:
                self.spending.refused(passing.price)
        else:
            self._results.note_status(value)
        if "error" in (at(value, "/data/task_status"), at(value, "/result/status")):
            self.spending.failed(_task_id(passing))

    def _redirected(self, passing: Passing, headers: Headers) -> Headers:
        """Returns headers whose Location leads through the proxy. One that leads elsewhere stays, and is told."""
        found = []
        for name, value in headers:
            if name.lower() == "location":
                other = self._links.to_proxy(value, passing.proxy)
                host = urlsplit(value).netloc
                if other is None and host and host not in self._redirects:
                    self._redirects.add(host)
                    self._tell(f"{passing.method} {passing.path}: leads to {host}, which is not followed")
                value = other or value
            found.append((name, value))
        return found


def _task_id(passing: Passing) -> str:
    """Returns the task that a request asks about: in V1 by its query, in V2 by its path."""
    parts = urlsplit(passing.destination.target)
    [task_id] = parse_qs(parts.query).get("task_id", [unquote(parts.path.rpartition("/")[2])])[:1]
    return task_id


def _is_short_text(answer: Answer) -> bool:
    """Returns whether an answer is kept as text, such as a refusal of the storage. A file is kept as its bytes."""
    length = answer.header("content-length")
    short = length.isdecimal() and int(length) <= MOST_IN_LINE
    return answer.status != HTTPStatus.OK and short and is_text(answer.headers)


def _json(content: bytes | None) -> Any:
    try:
        return orjson.loads(content or b"")
    except orjson.JSONDecodeError:
        return None
