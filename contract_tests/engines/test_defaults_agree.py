"""What a body leaves out is as if it said the contract's default: an engine has no defaults of its own."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from hashlib import sha256
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageEnhance

from contract_tests.engines.films import still
from tools.compare.surface import Member, surface
from tools.example_bodies import examples
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.media import inputs
from youcam_mock.domain.media.inputs import Reference, is_video
from youcam_mock.domain.requests.parameters import run_parameters
from youcam_mock.engines.imaging import sample_photo
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.registry import engine
from youcam_mock.engines.video import film
from youcam_mock.operation import Operation

CONTRACT = Contract.load(bundled())
RUNS = {run.path: run for run in CONTRACT.of_kind("run-task")}
TELLS_NOTHING = frozenset(["version", "model"])
"""Members that change no picture: there is one value, or the form of the body says the same."""


def _defaults() -> Iterator[Any]:
    # The whole surface takes most of a second, in each process that collects these tests.
    paths = CONTRACT.document["paths"]
    runs = {path: {"post": {**paths[path]["post"], "responses": {}}} for path in RUNS}
    for name, operation in surface({**CONTRACT.document, "paths": runs}).items():
        for place, member in operation.requests().items():
            path = name.split()[1]
            if member.default is not None and not member.required:
                where = place.removeprefix("request ")
                yield pytest.param(RUNS[path], where, member, id=f"{path.removeprefix('/s2s/')} {where}")


def _with(body: Any, place: str, value: Any) -> Any:
    """A copy of the body that says the value at the place, or says nothing there for None; objects are added."""
    changed = copy.deepcopy(body)
    holders = [changed]
    *path, last = place.split(".")
    for key in path:
        name, many = key.removesuffix("[]"), key.endswith("[]")
        found = [holder.setdefault(name, [] if many else {}) for holder in holders]
        holders = [part for parts in found for part in parts] if many else found
    for holder in holders:
        holder.pop(last, None)
        if value is not None:
            holder[last] = value
    return changed


def _sources(run: Operation, body: Any, place: str) -> tuple[Source, ...]:
    in_film = is_video(run.inputs[0].limits) if run.inputs else False
    named = inputs.references(run, body)
    return tuple(_source(reference, in_film, place.endswith("index")) for reference in named)


def _source(reference: Reference, in_film: bool, in_company: bool) -> Source:
    if is_video(reference.limits):
        return Source(reference.role, "film.mp4", still(1))
    name, photo = sample_photo.fitting(reference.role, reference.limits)
    if in_film:
        photo = _upper_half(photo)
    return Source(reference.role, name, _with_another(photo) if in_company else photo)


def _with_another(photo: bytes) -> bytes:
    """Returns the photo with a second face, smaller and darker."""
    target = BytesIO()
    with Image.open(BytesIO(photo)) as image:
        small = image.resize((image.width * 9 // 10, image.height * 9 // 10))
        both = Image.new("RGB", (image.width + small.width, image.height))
        both.paste(image, (0, 0))
        both.paste(ImageEnhance.Brightness(small.convert("RGB")).enhance(0.6), (image.width, 0))
        both.save(target, "PNG")
    return target.getvalue()


def _upper_half(photo: bytes) -> bytes:
    """Returns the upper half of a picture: a mask of another shape than its film."""
    target = BytesIO()
    with Image.open(BytesIO(photo)) as image:
        image.crop((0, 0, image.width, image.height // 2)).save(target, "PNG")
    return target.getvalue()


def _made(run: Operation, body: Any, place: str) -> Any:
    """The data of the result with digests of its files, or the error."""
    facts = {**run.facts["result"], "example": CONTRACT.example_of_result(run)}
    job = Job(_sources(run, body, place), run_parameters(run.major, body), facts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(film, "written", _first_frame)
        try:
            result = engine(facts["engine"])(job)
            return result.data, [(file.name, sha256(file.render()).hexdigest()) for file in result.files]
        except EngineError as error:
            return str(error)


def _other(member: Member) -> Any:
    if isinstance(member.default, bool):
        return not member.default
    if member.values:
        value = next(value for value in sorted(member.values) if value != str(member.default))
        return int(value) if isinstance(member.default, int) else value
    limits = [member.limits[name] for name in ("maximum", "minimum") if name in member.limits]
    return next((limit for limit in limits if limit != member.default), 1)


def _first_frame(frames: Iterable[Image.Image], size: tuple[int, int], *rest: Any, **more: Any) -> bytes:
    """In place of a film, which takes long to encode."""
    return repr((size, rest, more)).encode() + next(iter(frames)).tobytes()


@pytest.mark.parametrize(("run", "place", "member"), list(_defaults()))
def test_what_is_left_out_is_the_default_of_the_contract(run: Operation, place: str, member: Member) -> None:
    shown = examples(CONTRACT, run).values()
    for body in sorted(shown, key=lambda body: place.rpartition(".")[2] not in str(body)):
        said = _made(run, _with(body, place, member.default), place)
        assert _made(run, _with(body, place, None), place) == said
        if place in TELLS_NOTHING or _made(run, _with(body, place, _other(member)), place) != said:
            return
    pytest.fail("no example shows that the member matters")
