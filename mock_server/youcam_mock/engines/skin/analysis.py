"""Skin analysis: scores and masks of a face, as a ZIP or as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError, Job, Result, ResultFile, ResultLink
from youcam_mock.engines.people import face_colours
from youcam_mock.engines.skin import analysis_files, concerns
from youcam_mock.engines.skin.analysis_files import Analysis, Backdrop

LONG_SIDE_MAX = 2560
"""Long side in px of every picture of a result. A larger source is scaled down."""

ZIP_NAME = "output.zip"


def run(job: Job) -> Result:
    """Returns the analysis of `params["dst_actions"]`, in the form of `params["format"]`: `zip`, the default, or
    `json`.

    Where the contract's example is a list, as V1's, it is a ZIP whatever the parameters say: V1 has none. The fact
    `summary`, true unless it is given, says whether the ZIP tells more than the scores that were asked for. Scores are
    worked out here, pictures when they are downloaded. Raises EngineError: `invalid_parameter` for an unknown action or
    a malformed backdrop; for the source, what `pictures.read` raises.
    """
    in_list = isinstance(job.facts.get("example"), list)
    params = {"dst_actions": job.params["dst_actions"]} if in_list else job.params
    analysis = _analyse(job, params)
    if params.get("format", "zip") == "json":
        return _as_json(analysis)
    archive = ResultFile(ZIP_NAME, "application/zip", partial(analysis_files.archive, analysis))
    data = {"url": ResultLink(ZIP_NAME)}
    return Result((archive,), [data] if in_list else data)


def _as_json(analysis: Analysis) -> Result:
    draw, suffix = analysis_files.drawing, analysis.extension
    kind = pictures.CONTENT_TYPES["jpeg" if analysis.overlaid else "png"]
    masks = [
        ResultFile(reading.part.stem + suffix, kind, partial(draw, analysis, reading)) for reading in analysis.readings
    ]
    resized = partial(analysis_files.resized, analysis)
    photo = ResultFile(analysis_files.RESIZED_NAME, pictures.CONTENT_TYPES["jpeg"], resized)
    output = analysis_files.output(analysis)
    return Result((*masks, photo), {"output": output})


def _analyse(job: Job, params: Mapping[str, Any]) -> Analysis:
    # Sorted by name, as the live service lists them, not in the order of the request.
    wanted = [part for action in sorted(set(params["dst_actions"])) for part in concerns.parts(action)]
    options = params.get("miniserver_args") or {}
    content = job.source().content
    look = face_colours.look(content)
    looked = concerns.survey(look.image, look.face)
    return Analysis(
        content=content,
        looked=looked,
        readings=tuple(concerns.read(part, looked) for part in wanted),
        skin_age=concerns.skin_age(looked),
        size=pictures.fitted(look.width, look.height, LONG_SIDE_MAX),
        overlaid=options.get("enable_mask_overlay", False),
        backdrops=_backdrops(options),
        watermark=job.watermark,
        summed_up=job.facts.get("summary", True),
    )


def _backdrops(options: Mapping[str, Any]) -> dict[str, Backdrop]:
    """Returns the dark backgrounds that the request turns on, by action. Raises EngineError `invalid_parameter` for a
    colour that is not RRGGBB."""
    backdrops = {}
    for action in ("hd_pore", "hd_wrinkle"):
        if options.get(f"enable_dark_background_{action}", False):
            colour = options.get(f"color_dark_background_{action}", "3D3D3D")
            try:
                red, green, blue = bytes.fromhex(colour)
            except ValueError:
                raise EngineError("invalid_parameter", f"{colour!r} is no colour of the form 3D3D3D") from None
            opacity = float(options.get(f"opacity_dark_background_{action}", 0.4))
            backdrops[action] = ((red, green, blue), opacity)
    return backdrops
