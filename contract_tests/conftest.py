"""A client of the mock that checks every answer against the contract, and fixtures that make mocks and pictures."""

from __future__ import annotations

import base64
import contextlib
import functools
import gc
import importlib
import itertools
import os
import uuid
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote, unquote, urlsplit
from weakref import WeakKeyDictionary

import certifi
import orjson
import pytest
from attrs import define, evolve, field, frozen
from sqlalchemy import create_engine, make_url
from sqlalchemy.schema import CreateSchema, DropSchema
from werkzeug.exceptions import HTTPException

from contract_tests import wsgi_client
from youcam_mock.contract import Contract, bundled
from youcam_mock.http.app import App, app_of
from youcam_mock.mock import Mock
from youcam_mock.operation import Schema
from youcam_mock.settings import Settings

pytest_plugins = ["contract_tests.reporting"]
START_MS = 1_767_225_600_000
"""2026-01-01, when the clock of every mock in these tests begins."""
Body = Mapping[str, Any] | bytes | None
MakeApi = Callable[..., "Api"]
Picture = Callable[..., bytes]


@frozen
class Answer:
    """An answer. `body` is the parsed JSON; None if the answer is not JSON."""

    status: int
    body: Any
    headers: Mapping[str, str]
    content: bytes = field(repr=False)

    @property
    def code(self) -> str | None:
        """The error_code."""
        return self.body.get("error_code") if isinstance(self.body, dict) else None

    @property
    def explain(self) -> str:
        """The mock's explanation."""
        return self.headers.get("x-mock-explain", "")


_REQUEST_IDS = itertools.count(1000)
_TOKENS: WeakKeyDictionary[App, dict[tuple[str, int], str]] = WeakKeyDictionary()
"""For each mock, the access tokens of callers whose bearer is an API key."""


@define
class SystemTime:
    """The machine's clock, as the mock sees it."""

    ms: int = START_MS

    def __call__(self) -> int:
        return self.ms


@frozen
class Api:
    """One caller of one mock: an account's key, or an access token, from one address."""

    app: App
    system: SystemTime
    bearer: str
    address: str = "127.0.0.1"

    def call(
        self,
        method: str,
        path: str,
        body: Body = None,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        environ: Mapping[str, Any] | None = None,
        signed_in: bool = True,
    ) -> Answer:
        """Sends a request. Fails unless the contract allows the answer."""
        own = {"Authorization": f"Bearer {self._bearer_for(path)}"} if signed_in else {}
        content: Any = orjson.dumps(body) if isinstance(body, (dict, list)) else body
        sent = wsgi_client.environ_of(method, path, content, query, {**own, **(headers or {})})
        response = wsgi_client.send(self.app, {**sent, "REMOTE_ADDR": self.address, **(environ or {})})
        answered = response.headers
        is_json = answered.get("Content-Type") == "application/json" and response.content
        body_ = orjson.loads(response.content) if is_json else None
        answer = Answer(response.status, body_, answered, response.content)
        _hold_to_contract(self.app, method, path, answer)
        return answer

    def _bearer_for(self, path: str) -> str:
        """Returns the caller's bearer, or an access token in an edition whose V1 paths take no API key. It is renewed
        each hour."""
        v1 = path.startswith("/s2s/v1")
        if not v1 or "=." in self.bearer or self.app.mock.profile.bearers_cross:
            return self.bearer
        hour = self.app.mock.clock.now_ms() // 3_600_000
        known = _TOKENS.setdefault(self.app, {})
        if (self.bearer, hour) not in known or not self._is_known(known[self.bearer, hour]):
            known[self.bearer, hour] = self.sign_in().bearer
        return known[self.bearer, hour]

    def _is_known(self, token: str) -> bool:
        """Returns whether the token is still known, which it is not after a reset."""
        from youcam_mock.http.bearer import account_of

        return account_of(self.app.mock, token) is not None

    def get(self, path: str, **query: Any) -> Answer:
        """Sends a GET with a query."""
        return self.call("GET", path, query=query)

    def post(self, path: str, body: Body) -> Answer:
        """Sends a POST with a JSON body, or with raw bytes."""
        return self.call("POST", path, body)

    def control(self, method: str, path: str, body: Body = None, **headers: str) -> Answer:
        """Sends a request to /_mock, without a bearer."""
        return self.call(method, f"/_mock{path}", body, headers=headers, signed_in=False)

    @property
    def file_path(self) -> str:
        """The file path of the edition's newest generation, for every feature or for `enhance`."""
        paths = ("/s2s/v2.0/file", "/s2s/v2.0/file/enhance", "/s2s/v1.1/file/enhance")
        return next(path for path in paths if path in self.app.mock.contract.document["paths"])

    def declare(self, name: str, size: int | None, content_type: str = "image/png", path: str | None = None) -> Any:
        """Declares a file. Returns the service's description of it."""
        file = {"content_type": content_type, "file_name": name} | ({} if size is None else {"file_size": size})
        answer = self.post(path or self.file_path, {"files": [file]})
        assert answer.status == 200, answer
        return (answer.body.get("data") or answer.body.get("result"))["files"][0]

    def put(self, declared: Any, content: bytes, **changes: Any) -> Answer:
        """Uploads as the link demands. `changes` replaces headers; None removes one."""
        request = declared["requests"][0]
        headers = {k: v for k, v in {**request["headers"], **changes}.items() if v is not None}
        return self.call(request["method"], local(request["url"]), content, headers=headers, signed_in=False)

    def upload(
        self,
        content: bytes,
        name: str = "selfie.png",
        content_type: str = "image/png",
        path: str | None = None,
    ) -> str:
        """Declares and uploads a file. Returns its file_id."""
        size = None if path and path.startswith("/s2s/v1.0/") else len(content)
        declared = self.declare(name, size, content_type, path)
        assert self.put(declared, content).status == 200
        file_id: str = declared["file_id"]
        return file_id

    def download(self, url: str) -> Answer:
        """Downloads from a signed link."""
        return self.call("GET", local(url), signed_in=False)

    def try_v2(self, feature: str = "enhance", *, version: str = "v2.0", **body: Any) -> Answer:
        """Runs a V2 task."""
        return self.post(f"/s2s/{version}/task/{feature}", body)

    def run_v2(self, feature: str = "enhance", *, version: str = "v2.0", **body: Any) -> str:
        """Runs a V2 task, which must be accepted. Returns its id."""
        answer = self.try_v2(feature, version=version, **body)
        assert answer.status == 200, answer
        task_id: str = answer.body["data"]["task_id"]
        return task_id

    def check_v2(self, task_id: str, feature: str = "enhance", version: str = "v2.0") -> Answer:
        """Checks a V2 task."""
        return self.get(f"/s2s/{version}/task/{feature}/{quote(task_id, safe='')}")

    def try_v1(self, src_ids: list[str], request_id: int = 0, feature: str = "enhance", **params: Any) -> Answer:
        """Runs a V1 task of one action with the id 7."""
        params = params or {"scale": 2}
        payload = {"file_sets": {"src_ids": src_ids}, "actions": [{"id": 7, "params": params}]}
        return self.post(f"/s2s/v1.0/task/{feature}", {"request_id": request_id, "payload": payload})

    def run_v1(self, src_id: str, request_id: int = 0, feature: str = "enhance", **params: Any) -> str:
        """Runs a V1 task, which must be accepted. Returns its id."""
        answer = self.try_v1([src_id], request_id, feature, **params)
        assert answer.status == 200, answer
        task_id: str = answer.body["result"]["task_id"]
        return task_id

    def try_any(self, name: str = "a.png") -> Answer:
        """Runs `enhance`, for 2 units, on a picture of that name in the edition's newest generation."""
        if "run_task_enhance_v2_0" in self.app.mock.contract.operations:
            return self.try_v2(src_file_url=name, scale=1)
        return self.try_v1([self.upload(picture_of(), name)], next(_REQUEST_IDS))

    def run_any(self, name: str = "a.png") -> str:
        """Runs like `try_any` a task that must be accepted. Returns its id."""
        answer = self.try_any(name)
        assert answer.status == 200, answer
        task_id: str = (answer.body.get("data") or answer.body["result"])["task_id"]
        return task_id

    def check_v1(self, task_id: str, feature: str = "enhance") -> Answer:
        """Checks a V1 task."""
        return self.get(f"/s2s/v1.0/task/{feature}", task_id=task_id)

    def finished_v2(self, task_id: str, feature: str = "enhance", version: str = "v2.0") -> dict[str, Any]:
        """Returns the `data` of a V2 task, 10 s later."""
        self.advance(10)
        answer = self.check_v2(task_id, feature, version)
        assert answer.status == 200, answer
        data: dict[str, Any] = answer.body["data"]
        return data

    def polled_v1(self, task_id: str) -> dict[str, Any]:
        """Returns the `result` of a V1 enhance task, polled until it ends or 7.5 s are over."""
        for _ in range(6):
            answer = self.check_v1(task_id)
            assert answer.status == 200, answer
            result: dict[str, Any] = answer.body["result"]
            if result["status"] != "running":
                break
            self.advance(1.5)
        return result

    def paid(self) -> list[str]:
        """Returns the ids of the tasks that were charged, newest first."""
        return [entry["target_id"] for entry in self.history() if entry["action"].startswith("api_")]

    def units(self) -> list[dict[str, Any]]:
        """Returns the buckets."""
        answer = self.get("/s2s/v1.0/client/credit")
        assert answer.status == 200, answer
        results: list[dict[str, Any]] = answer.body["results"]
        return results

    def balance(self) -> Decimal:
        """Returns the units that can be spent."""
        amounts = (bucket.get("amount_dec", bucket["amount"]) for bucket in self.units())
        return sum((Decimal(str(amount)) for amount in amounts), Decimal(0))

    def history(self, page_size: int = 30) -> list[dict[str, Any]]:
        """Returns all pages of the history, newest first."""
        return list(self.pages("/s2s/v1.0/client/credit/history", "history", page_size=page_size))

    def pages(self, path: str, member: str, **query: Any) -> Iterator[Any]:
        """Yields the members of all pages of a list."""
        while True:
            answer = self.get(path, **query)
            assert answer.status == 200, answer
            page = answer.body.get("data") or answer.body["result"]
            assert len(page[member]) <= query.get("page_size", 20)
            yield from page[member]
            if page["next_token"] is None:
                return
            query["starting_token"] = page["next_token"]

    def advance(self, seconds: float) -> None:
        """Advances the virtual clock."""
        assert self.control("POST", "/clock/advance", {"seconds": seconds}).status == 200

    def now_ms(self) -> int:
        """Returns the time of the mock's clock."""
        now: int = self.control("GET", "/clock").body["now_ms"]
        return now

    def grant(self, amount: float, lasts_s: float | None = None, kind: str = "ApiPaygToken") -> int:
        """Grants units to the account. Returns the bucket's id."""
        answer = self.control("POST", f"/accounts/{self.bearer}/units", self._grant(amount, lasts_s, kind))
        assert answer.status == 201, answer
        bucket_id: int = answer.body["id"]
        return bucket_id

    def account(self, *grants: float | tuple[float, float]) -> Api:
        """Returns a caller with another account. A grant is an amount of units, or units and how many seconds they
        last."""
        units = [self._grant(*grant) if isinstance(grant, tuple) else self._grant(grant) for grant in grants]
        answer = self.control("POST", "/accounts", {"units": units})
        assert answer.status == 201, answer
        return evolve(self, bearer=answer.body["api_key"])

    def _grant(self, amount: float, lasts_s: float | None = None, kind: str = "ApiPaygToken") -> dict[str, Any]:
        lapse = {} if lasts_s is None else {"expiry": self.now_ms() + round(lasts_s * 1000)}
        return {"type": kind, "amount": amount, **lapse}

    def id_token(self, off_s: float = 0, client_id: str | None = None) -> str:
        """Returns an id_token, which proves in V1 that the caller holds the secret key."""
        text = f"client_id={client_id or self.bearer}&timestamp={self.system.ms + round(off_s * 1000)}"
        return encrypted(self.secret_key(), text)

    def secret_key(self) -> str:
        """Returns the account's secret key from the control API."""
        accounts = self.control("GET", "/accounts").body["accounts"]
        key: str = next(account["secret_key"] for account in accounts if account["api_key"] == self.bearer)
        return key

    def sign_in(self) -> Api:
        """Returns the same caller with a V1 access token instead of the API key."""
        body = {"client_id": self.bearer, "id_token": self.id_token()}
        answer = self.call("POST", "/s2s/v1.0/client/auth", body, signed_in=False)
        assert answer.status == 200, answer
        return evolve(self, bearer=answer.body["result"]["access_token"])


def encrypted(secret_key: str, text: str) -> str:
    """Encrypts a text under the secret key as in the V1 document: RSA PKCS#1 v1.5, then Base64."""
    from cryptography.hazmat.primitives.asymmetric import padding, rsa
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    key = load_der_public_key(base64.b64decode(secret_key))
    assert isinstance(key, rsa.RSAPublicKey)
    return base64.b64encode(key.encrypt(text.encode(), padding.PKCS1v15())).decode()


def local(url: str) -> str:
    """Returns path and query of a URL on the mock."""
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


@functools.cache
def _contract(name: str) -> Contract:
    return Contract.load(bundled(name))


@functools.cache
def _schema(bundle: str, operation_id: str, status: int) -> Schema | None:
    """Returns the contract's schema for the body of an answer; None for one without a body. Raises KeyError."""
    contract = _contract(bundle)
    operation = contract.operations[operation_id]
    path = operation.path.replace("/", "~1")
    pointer = f"/paths/{path}/{operation.method.lower()}/responses/{status}"
    response = contract.document["paths"][operation.path][operation.method.lower()]["responses"][str(status)]
    if "$ref" in response:
        pointer = response["$ref"].removeprefix("#")
        response = contract.document["components"]["responses"][pointer.rsplit("/", 1)[1]]
    return contract.validator(f"{pointer}/content/application~1json/schema") if "content" in response else None


def _operation_called(app: App, method: str, path: str) -> str:
    """Returns the operationId; an empty string for a path or method that is not in the contract."""
    try:
        route = app.routes.find(method, unquote(path))
        name: str = route.operation.id if route else app.url_map.bind("localhost").match(path, method)[0]
    except HTTPException:
        return ""
    return name


def _hold_to_contract(app: App, method: str, path: str, answer: Answer) -> None:
    name = _operation_called(app, method, path.partition("?")[0])
    bundle = "control.json" if path.startswith("/_mock") else "youcam.json"
    if name not in _contract(bundle).operations:
        assert not path.startswith("/s2s") or "x-request-id" in answer.headers, f"{method} {path}: no x-request-id"
        return
    assert answer.status != 500, f"{method} {path} crashed: {answer.explain}"
    try:
        schema = _schema(bundle, name, answer.status)
    except KeyError:
        raise AssertionError(f"{name} does not document the status {answer.status}: {answer}") from None
    if schema is None or method == "HEAD":
        assert answer.content == b""
    else:
        assert answer.headers["Content-Type"] == "application/json"
        errors = [f"{error.instance_path}: {error.message}" for error in schema.errors(answer.body)]
        assert not errors, f"{name} {answer.status}: {errors} in {answer.body}"
    if bundle == "youcam.json":
        assert answer.headers["x-request-id"].isdecimal()
        assert method == "HEAD" or answer.body["status"] == answer.status
        assert bool(answer.explain) or answer.status < 400, f"{name} {answer.status} says not why"


def picture_of(width: int = 48, height: int = 64, colour: str = "salmon", kind: str = "PNG") -> bytes:
    """Returns a plain picture, which is made fast."""
    from PIL import Image

    target = BytesIO()
    Image.new("RGB", (width, height), colour).save(target, kind)
    return target.getvalue()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the option of these tests."""
    parser.addoption("--own-mocks", action="store_true", help="every test makes its own mocks, and none resets one")


def pytest_configure(config: pytest.Config) -> None:
    """Lets httpx trust one certificate, here and in programs that tests start: nothing is called by TLS, and to read
    the usual hundred for each client takes longer than most requests."""
    if "SSL_CERT_FILE" in os.environ:
        return
    first, end, _ = Path(certifi.where()).read_text(encoding="ascii").partition("-----END CERTIFICATE-----\n")
    folder = TemporaryDirectory()
    path = Path(folder.name, "one.pem")
    path.write_text(first + end, encoding="ascii")
    os.environ["SSL_CERT_FILE"] = str(path)
    config.add_cleanup(folder.cleanup)
    config.add_cleanup(lambda: os.environ.__delitem__("SSL_CERT_FILE"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Returns one worker more than there are processors, since many tests wait for another process."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Collects no garbage among the tests while they are collected: they are some hundred thousand objects, and all
    stay."""
    gc.disable()
    if hasattr(session.config, "workerinput"):
        _import_a_share(session.config)


def _import_a_share(config: Any) -> None:
    """Imports first what no other worker imports first. Otherwise, when no test module is compiled yet, each worker
    would rewrite the assertions of all, since all go through them in the same order at the same time."""
    workers, number = config.workerinput["workercount"], int(config.workerinput["workerid"].removeprefix("gw"))
    paths = (path for name in config.args for path in (config.rootpath / name).rglob("test_*.py"))
    for path in sorted(paths)[number::workers]:
        # pytest imports again what cannot be imported, and says why.
        with contextlib.suppress(Exception, pytest.skip.Exception):
            importlib.import_module(".".join(path.relative_to(config.rootpath).with_suffix("").parts))


def pytest_collection_finish() -> None:
    """Keeps the tests out of every garbage collection from here on, and collects less often: most garbage is freed
    without it."""
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
    gc.enable()


@pytest.fixture
def system() -> SystemTime:
    """A machine's clock that stands still until a test moves it."""
    return SystemTime()


@pytest.fixture
def picture() -> Picture:
    """Makes plain pictures: width, height, colour, kind (PNG or JPEG)."""
    return picture_of


@pytest.fixture(scope="session")
def empty_database() -> Iterator[Callable[[], str | None]]:
    """Returns the database for a mock: None for SQLite in memory, or a schema of its own on the PostgreSQL server that
    the variable YOUCAM_MOCK_TEST_DATABASE names. With YOUCAM_MOCK_TEST_DATABASE_GOES that server goes after the tests,
    so that nothing is removed from it."""
    url = os.environ.get("YOUCAM_MOCK_TEST_DATABASE")
    if url is None:
        yield lambda: None
        return
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    schemas: list[str] = []

    def empty() -> str:
        schemas.append(f"test_{uuid.uuid4().hex}")
        with engine.connect() as connection:
            connection.execute(CreateSchema(schemas[-1]))
        made = make_url(url).update_query_dict({"options": f"-csearch_path={schemas[-1]}"})
        return made.render_as_string(hide_password=False)

    yield empty
    with engine.connect() as connection:
        for schema in schemas if "YOUCAM_MOCK_TEST_DATABASE_GOES" not in os.environ else []:
            connection.execute(DropSchema(schema, cascade=True))
    engine.dispose()


@pytest.fixture(scope="session")
def mocks(empty_database: Callable[[], str | None]) -> Iterator[dict[str, list[tuple[App, SystemTime]]]]:
    """Used mocks by their settings. They are reset rather than replaced, since a new one prepares all its statements
    again."""
    idle: dict[str, list[tuple[App, SystemTime]]] = {}
    yield idle
    for app, _ in itertools.chain(*idle.values()):
        app.mock.close()


@pytest.fixture
def make_api(
    mocks: dict[str, list[tuple[App, SystemTime]]],
    empty_database: Callable[[], str | None],
    pytestconfig: pytest.Config,
) -> Iterator[MakeApi]:
    """Makes mocks with the given settings. Each call returns the first account of another mock in its initial state.

    Without face rules, or plain pictures would not do.
    """
    used: list[tuple[list[tuple[App, SystemTime]] | None, App, SystemTime]] = []

    def make(system: SystemTime | None = None, **changes: Any) -> Api:
        chosen = {"clock": "virtual", "rate_limit": False, "faces": False, "seed": 1, **changes}
        own = system is not None or chosen.keys() & {"data_dir", "database_url"}
        shared = not own and not pytestconfig.getoption("own_mocks")
        idle = mocks.setdefault(repr(sorted(chosen.items())), []) if shared else None
        if idle:
            app, system = idle.pop()
            system.ms = START_MS
            app.mock.reset()
        else:
            state = {"seed": None} if own else {"database_url": empty_database()}
            system = system or SystemTime()
            app = app_of(Mock(Settings(**{**chosen, **state}), system))
        used.append((idle, app, system))
        return Api(app, system, app.mock.settings.api_key)

    yield make
    for idle, app, system in used:
        # A thread that still delivered would disturb the next test with this mock.
        if courier := app.mock.__dict__.pop("_courier", None):
            courier.stop()
        if idle is None:
            app.mock.close()
        else:
            idle.append((app, system))


@pytest.fixture
def api(make_api: MakeApi) -> Api:
    """The first account of a mock with virtual time, 1000 units and no rate limit."""
    return make_api()


@pytest.fixture
def lenient(make_api: MakeApi) -> Api:
    """The first account of a mock that accepts unknown file_ids, for tests of the rest of a body."""
    return make_api(rules={"unknown_file_refused": "false"})


@pytest.fixture
def contract() -> Contract:
    """The bundled contract."""
    return _contract("youcam.json")
