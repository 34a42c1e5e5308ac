"""The built-in samples as files, so that a page can upload them and show them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from youcam_mock.domain.media import inputs, videos
from youcam_mock.http.checked_request import Content, ControlError, ControlRequest
from youcam_mock.http.control.features.runs import examples_of, run_of
from youcam_mock.operation import Facts, Operation

_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".mp4": "video/mp4"}


def get_sample(request: ControlRequest) -> Content:
    """A sample for an input of a feature, with which its first example succeeds. Raises ControlError for an unknown
    feature or input."""
    run, pointer, number = run_of(request), request.params["pointer"], request.params["number"] or 0
    entries = [each for each in run.inputs if pointer in (each.file_id, each.url, None)]
    if not entries:
        known = ", ".join(dict.fromkeys(each.file_id or each.url or "" for each in run.inputs))
        raise ControlError(404, f"no file is named at {pointer or 'any place'!r}; {known or 'the feature takes none'}")
    same = [each.limits for each in entries if each.file_id == entries[0].file_id and each.url == entries[0].url]
    limits = inputs.of_view(_strictest(same), number)
    name, content = _film(request, run) if inputs.is_video(limits) else _picture(run, entries[0].role, limits)
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "no-store"}
    return Content(content, headers=headers, media=_TYPES[PurePosixPath(name).suffix])


def _strictest(cases: Sequence[Facts]) -> Facts:
    """Returns limits that keep to those of every case, as the rest of the body is not known."""
    strictest = dict(cases[0])
    for name, value in (pair for case in cases[1:] for pair in case.items()):
        known = strictest.setdefault(name, value)
        if name.endswith("_min"):
            strictest[name] = max(known, value)
        elif name.endswith("_max"):
            strictest[name] = min(known, value)
    return strictest


def _film(request: ControlRequest, run: Operation) -> tuple[str, bytes]:
    from youcam_mock.engines.video import sample_film

    example = next(iter(examples_of(request.mock.contract, run).values()))
    return sample_film.NAME, sample_film.sample_film(videos.named_length(run, example) or sample_film.SECONDS)


def _picture(run: Operation, role: str, limits: Facts) -> tuple[str, bytes]:
    from youcam_mock.engines.imaging import sample_photo
    from youcam_mock.engines.video.sample_film import SIZE

    if role.endswith("mask") and any(inputs.is_video(each.limits) for each in run.inputs):
        # A mask is as large as what it lies on.
        names = ("width_min", "height_min", "width_max", "height_max")
        limits = {**limits, **dict(zip(names, SIZE * 2, strict=True))}
    return sample_photo.fitting(role, limits)
