"""What every feature makes of the sample photograph: `python -m tools.docs.gallery [FOLDER [FEATURE...]]`.

Leaves a page (`index.html`), its files and a contact sheet (`sheet.jpg`) in the folder, `gallery/` by default.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from attrs import frozen
from werkzeug.test import Client

from tools.docs.gallery_page import Card, page, sheet
from tools.example_bodies import examples, run_body
from youcam.jobs import links
from youcam_mock.contract import Contract
from youcam_mock.domain import costs
from youcam_mock.domain.media import videos
from youcam_mock.engines.imaging import sample_photo
from youcam_mock.engines.video import sample_film
from youcam_mock.http.app import App, create_app
from youcam_mock.operation import Facts, Operation
from youcam_mock.settings import Settings

WAITS_S = 5
MOST_CHECKS = 100


class GalleryError(Exception):
    """Raised when a feature did not answer as its contract says."""


@frozen
class Caller:
    """Calls a mock in this process as its first account."""

    app: App
    client: Client

    def json(self, method: str, path: str, body: Any = None, **query: str) -> Any:
        """Returns the body of an answer. Raises GalleryError unless it is a success."""
        headers = {"Authorization": f"Bearer {self.app.mock.settings.api_key}"}
        answer = self.client.open(path, method=method, json=body, query_string=query, headers=headers)
        if answer.status_code >= 400:
            raise GalleryError(f"{method} {path}: {answer.status_code} {answer.get_data(as_text=True)}")
        return answer.json if answer.data else None

    def upload(self, name: str, content: bytes, content_type: str) -> str:
        """Returns the file_id of an uploaded file."""
        new = {"file_name": name, "content_type": content_type, "file_size": len(content)}
        [file] = self.json("POST", "/s2s/v2.0/file", {"files": [new]})["data"]["files"]
        [put] = file["requests"]
        self.client.put(_local(put["url"]), data=content, headers=put["headers"])
        return str(file["file_id"])

    def download(self, url: str) -> bytes:
        """Downloads from a link."""
        return self.client.get(_local(url)).get_data()


def main(argv: list[str] | None = None) -> int:
    """Makes the gallery. Returns 0, or 1 if a feature failed."""
    arguments = sys.argv[1:] if argv is None else argv
    folder = Path(arguments[0] if arguments else "gallery")
    app = create_app(Settings(clock="virtual", rate_limit=False, units=1e6, seed=1))
    caller = Caller(app, Client(app))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        cards = [_card(caller, run, folder) for run in _newest(app.mock.contract, arguments[1:])]
    except (GalleryError, OSError) as error:
        print(f"gallery: {error}", file=sys.stderr)
        return 1
    (folder / "index.html").write_text(page(cards), encoding="utf-8")
    sheet(cards, folder).save(folder / "sheet.jpg", quality=80, optimize=True)
    print(f"{len(cards)} features in {folder / 'index.html'} and {folder / 'sheet.jpg'}")
    return 0


def _newest(contract: Contract, features: list[str]) -> Iterator[Operation]:
    """Yields the run of each feature, or of the named ones, in its newest version. Raises GalleryError."""
    newest: dict[str, Operation] = {}
    for run in contract.of_kind("run-task"):
        if run.feature not in newest or run.version > newest[run.feature].version:
            newest[run.feature] = run
    for feature in features or sorted(newest):
        if feature not in newest:
            raise GalleryError(f"the contract has no feature {feature!r}")
        yield newest[feature]


def _card(caller: Caller, run: Operation, folder: Path) -> Card:
    mock = caller.app.mock
    example = next(iter(examples(mock.contract, run).values()))
    seconds = videos.named_length(run, example) or sample_film.SECONDS
    inputs: list[tuple[str, bytes]] = []

    def upload(role: str, limits: Facts) -> str:
        if "mp4" in limits.get("formats", ()):
            inputs.append(("sample.mp4", sample_film.sample_film(seconds)))
            return caller.upload(*inputs[-1], "video/mp4")
        if "same_size_as" in limits and inputs[0][0].endswith("mp4"):
            limits = {**limits, **_of_the_film()}
        inputs.append(sample_photo.fitting(role, limits))
        return caller.upload(*inputs[-1], "image/png" if inputs[-1][0].endswith("png") else "image/jpeg")

    body = run_body(run, example, mock.catalogue(run), upload)
    started = time.perf_counter()
    results = _results(caller, run, body)
    addresses = links(results)
    contents = [caller.download(address) for address in addresses]
    took_ms = 1000 * (time.perf_counter() - started)
    stem = run.feature.replace("/", "-")
    names = [
        _kept(folder, f"{stem}-{i}", link, content)
        for i, (link, content) in enumerate(zip(addresses, contents, strict=True))
    ]
    source = _kept(folder, f"{stem}-input", inputs[0][0], inputs[0][1]) if inputs else None
    units = costs.cost(run, body, round(1000 * seconds))
    return Card(run.feature, run.version, source, tuple(names), sum(map(len, contents)), took_ms, units, results)


def _of_the_film() -> Facts:
    """Returns the limits of a picture that is as large as the sample film."""
    width, height = sample_film.SIZE
    return {"width_min": width, "width_max": width, "height_min": height, "height_max": height}


def _results(caller: Caller, run: Operation, body: Any) -> Any:
    answer = caller.json("POST", run.path, body)
    task_id = (answer.get("data") or answer["result"])["task_id"]
    for _ in range(MOST_CHECKS):
        caller.json("POST", "/_mock/clock/advance", {"seconds": WAITS_S})
        if run.major == 1:
            state = caller.json("GET", run.path, task_id=task_id)["result"]
        else:
            state = caller.json("GET", f"{run.path}/{quote(task_id, safe='')}")["data"]
        if state.get("status", state.get("task_status")) == "success":
            return state["results"]
        if state["error"]:
            raise GalleryError(f"{run.feature} {run.version}: {state['error']}")
    raise GalleryError(f"{run.feature} {run.version}: no end")


def _kept(folder: Path, stem: str, named: str, content: bytes) -> str:
    name = f"{stem}.{urlsplit(named).path.rpartition('.')[2]}"
    (folder / name).write_bytes(content)
    return name


def _local(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}"


if __name__ == "__main__":
    sys.exit(main())
