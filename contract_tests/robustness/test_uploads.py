"""An upload is stored only if it is what its link was signed for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from attrs import define, frozen
from hypothesis import event, given
from hypothesis import strategies as st

from contract_tests.effort import tries
from contract_tests.robustness.environs import FILE, KEY
from contract_tests.robustness.wsgi import Input, environment, send
from youcam_mock.store import files

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

V1_FILE = "/s2s/v1.0/file/enhance"
LINK_S = 7200
"""How long a link lasts in seconds (File Retention Period)."""


@define
class Put:
    """An upload as its link demands, until something about it is changed."""

    path: str
    query: list[tuple[str, str]]
    content: bytes
    declared: int | None
    members: dict[str, Any]
    method: str = "PUT"
    error: OSError | None = None
    after_s: int = 0

    def environ(self) -> dict[str, Any]:
        """Returns the WSGI environ of the upload."""
        members = {name: value for name, value in self.members.items() if value is not None}
        members["QUERY_STRING"] = urlencode(self.query)
        return environment(self.method, self.path, Input(self.content, self.error), **members)


@frozen
class Change:
    """A way to spoil an upload. `spoils` says that nothing may be stored then, whatever else is changed."""

    member: str
    value: Any
    spoils: bool = True

    def __call__(self, put: Put) -> None:
        """Applies the change."""
        getattr(self, f"_{self.member}")(put)

    def _header(self, put: Put) -> None:
        put.members |= self.value

    def _content(self, put: Put) -> None:
        put.content = put.content[: self.value] if self.value <= 0 else put.content + bytes(self.value)

    def _query(self, put: Put) -> None:
        name, value = self.value
        put.query = [pair for pair in put.query if pair[0] != name] + ([] if value is None else [(name, value)])

    def _signature(self, put: Put) -> None:
        changed = dict(put.query)
        text = changed["X-Amz-Signature"]
        changed["X-Amz-Signature"] = (
            text[: self.value] + ("0" if text[self.value] != "0" else "1") + text[self.value + 1 :]
        )
        put.query = list(changed.items())

    def _path(self, put: Put) -> None:
        put.path = self.value(put.path)

    def _method(self, put: Put) -> None:
        put.method = self.value

    def _break(self, put: Put) -> None:
        put.content, put.error = put.content[:5], self.value

    def _late(self, put: Put) -> None:
        put.after_s = self.value


_lengths = ["8", "10", "0", "-9", "9.0", "", "+9", " 9", "0x9", "9" * 30, "104857601", "\xb9", None]
_signed = ["X-Amz-Date", "X-Amz-Expires", "X-Amz-Credential", "X-Amz-Algorithm", "X-Amz-SignedHeaders"]
_text = st.text(st.characters(max_codepoint=255), max_size=12)
CHANGES = st.one_of(
    st.sampled_from(_lengths).map(lambda text: Change("header", {"CONTENT_LENGTH": text})),
    _text.filter(lambda text: text != "image/png").map(lambda text: Change("header", {"CONTENT_TYPE": text})),
    st.just(Change("header", {"CONTENT_TYPE": "image/png; charset=x"})),
    st.just(Change("header", {"CONTENT_TYPE": None})),
    _text.map(lambda text: Change("header", {"HTTP_AUTHORIZATION": text})),
    st.just(Change("header", {"HTTP_AUTHORIZATION": f"Bearer {KEY}"})),
    st.just(Change("header", {"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True})),
    _text.map(
        lambda text: Change("header", {"HTTP_HOST": text, "HTTP_X_FORWARDED_HOST": "a", "HTTP_COOKIE": "b"}, False)
    ),
    st.integers(-9, -1).map(lambda number: Change("content", number)),
    st.integers(1, 9).map(lambda number: Change("content", number, False)),
    st.builds(lambda name, value: Change("query", (name, value)), st.sampled_from(_signed), st.none() | _text),
    st.just(Change("query", ("X-Amz-Expires", "999999999"))),
    st.builds(lambda value: Change("query", ("X-Amz-Signature", value)), st.none() | _text),
    st.just(Change("query", ("extra", "1"))),
    st.integers(0, 63).map(lambda place: Change("signature", place)),
    st.sampled_from(
        [str.upper, lambda path: path + "x", lambda path: path[:-1], lambda path: path.replace("/v2/", "/v2/../v2/")]
    ).map(lambda change: Change("path", change)),
    st.sampled_from(["GET", "POST", "HEAD", "DELETE", "PATCH"]).map(lambda method: Change("method", method)),
    st.sampled_from([OSError("gone"), ConnectionResetError(), TimeoutError()]).map(
        lambda error: Change("break", error)
    ),
    st.sampled_from([LINK_S, LINK_S + 1, 10 * LINK_S]).map(lambda late: Change("late", late)),
    st.sampled_from([1, LINK_S - 2]).map(lambda late: Change("late", late, False)),
)


def _declared(api: Api, content: bytes, path: str) -> tuple[str, Put]:
    size = None if path == V1_FILE else len(content)
    file = api.declare("a.png", size, path=path)
    parts = urlsplit(file["requests"][0]["url"])
    members = {"CONTENT_LENGTH": str(len(content)), "CONTENT_TYPE": "image/png", "HTTP_HOST": parts.netloc}
    return file["file_id"], Put(parts.path, parse_qsl(parts.query), content, size, members)


def _stored(api: Api) -> dict[str, bytes]:
    """Returns the stored uploads by file_id."""
    with api.app.mock.database.transaction() as connection:
        found = files.uploads(connection)
    return {file.file_id: api.app.mock.blobs.get(file.blob) or b"gone" for file in found if file.blob}


def _on_disk(folder: Path) -> int:
    return sum(path.is_file() for path in (folder / "blobs").rglob("*"))


@pytest.fixture
def durable(make_api: MakeApi, tmp_path: Path) -> Api:
    """A mock whose files can be counted on the disk."""
    return make_api(data_dir=tmp_path)


@tries(150)
@given(
    content=st.binary(min_size=9, max_size=9),
    path=st.sampled_from([FILE, FILE, V1_FILE]),
    changes=st.lists(CHANGES, max_size=3),
)
def test_upload_is_stored_completely_or_not_at_all(
    durable: Api, tmp_path: Path, content: bytes, path: str, changes: list[Change]
) -> None:
    durable.app.mock.reset()
    file_id, put = _declared(durable, content, path)
    for change in changes:
        change(put)
    durable.advance(put.after_s)
    answer = send(durable.app, put.environ())
    event(f"status {answer.status}")
    assert answer.status < 500
    stored, on_disk = _stored(durable), _on_disk(tmp_path)
    if answer.status == 200 and put.method == "PUT":
        assert stored == {file_id: put.content[: int(put.members["CONTENT_LENGTH"])]}
        assert put.declared in (None, len(stored[file_id]))
        assert on_disk == 1
    else:
        assert (stored, on_disk) == ({}, 0), changes
    if not any(change.spoils for change in changes):
        assert answer.status == 200
    elif path == FILE and len(changes) == 1:
        assert answer.status >= 400, changes


@pytest.mark.parametrize("path", [FILE, V1_FILE])
def test_an_upload_that_breaks_off_leaves_the_one_before_it(durable: Api, tmp_path: Path, path: str) -> None:
    file_id, put = _declared(durable, b"original!", path)
    assert send(durable.app, put.environ()).status == 200
    put.content, put.error = b"repl", ConnectionResetError("reset")
    assert send(durable.app, put.environ()).status == 400
    assert _stored(durable) == {file_id: b"original!"}
    assert _on_disk(tmp_path) == 1


def test_a_link_stores_under_its_own_file_only(durable: Api) -> None:
    first, one = _declared(durable, b"the first", FILE)
    second, other = _declared(durable, b"and other", FILE)
    one.path, other.path = other.path, one.path
    assert [send(durable.app, put.environ()).status for put in (one, other)] == [403, 403]
    assert _stored(durable) == {}
    one.path, other.path = other.path, one.path
    assert [send(durable.app, put.environ()).status for put in (one, other)] == [200, 200]
    assert _stored(durable) == {first: b"the first", second: b"and other"}
