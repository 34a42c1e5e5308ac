"""Numbers and switches that differ between editions of the service. Each is a field of a profile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, fields_dict, frozen

from youcam_mock.domain.access.rate_limits import Window

_FOREVER = 10**10
HOUR = 3600
DAY = 24 * HOUR


class UnknownRuleError(ValueError):
    """Raised for a rule whose name or value does not exist. The message lists those that do."""


@frozen
class Profile:
    """An edition of the service; the defaults are the newest edition. Times in seconds unless the name says ms."""

    name: str
    overview: str = "V2 overview"
    """The document of general rules that refusals cite."""
    texts: str = "sentences"
    """How refusals are worded: `sentences` as since August 2026, or `validator` as until July 2026 (observed)."""
    every_form_told: bool = False
    """Whether a refusal lists the complaints of all alternative forms, even if the body says which it means (seen
    once)."""
    bearers_cross: bool = True
    """Whether V1 paths take API keys and V2 paths V1 access tokens (observed; no document says so)."""
    v1_files_for_v2: bool = True
    """Whether the V1 file paths of features that only V2 has answer (observed)."""
    unknown_file_refused: bool = True
    """Whether a run on a file_id that was never given out is refused, not a task that fails later (observed)."""
    files_bound: bool = False
    """Whether a file_id is good only for the feature whose path gave it out (reported once)."""
    v1_ids_need_encoding: bool = False
    """Whether V1 task ids are standard base64, with `+`, `/` and `=`, as in the V1 samples; observed ones are
    URL-safe."""
    results_untyped: bool = True
    """Whether links to results answer `binary/octet-stream` whatever the file is (observed)."""
    ip_windows: tuple[Window, ...] = (Window(250, 300), Window(5, 1))
    """Limits for requests from one address (Rate Limit, V1 document and V2 overview)."""
    token_windows: tuple[Window, ...] = (Window(250, 300), Window(5, 1))
    """Limits for requests with one bearer; a request must pass both kinds of limits (same place)."""
    file_kept_s: int = 30 * DAY
    """How long an uploaded file is kept after its upload (File Retention Period)."""
    result_kept_s: int = 30 * DAY
    """How long a task and the links to its results are kept after its completion (File Retention Period)."""
    result_file_kept_s: int = 30 * DAY
    """How long after completion a result file can be an input of other tasks, by its dst_id (File Retention Period)."""
    subscription_type: str = "ApiSubsToken"
    payg_type: str = "ApiPaygToken"
    """Names of the two unit types (Get unit info)."""
    exact_amounts: bool = True
    """Whether balance and history have `amount_dec` beside the whole units (Get unit info; not in the V1 document)."""
    access_token_s: int = 2 * HOUR
    """How long a V1 access token is good (Authentication)."""
    id_token_age_s: int = 300
    """How far an id_token's timestamp may be off; no document says, five minutes is our reading."""
    link_s: int = 2 * HOUR
    """How long signed upload and download links are good (File Retention Period)."""
    v1_poll_window_s: float = 10.0
    """How long a V1 task may go without a poll before it is lost (Check an AI task status)."""
    v1_polling_interval_ms: int = 300
    """The polling interval in V1 answers (observed)."""
    v2_polling_interval_ms: int = 0
    """The polling interval in V2 answers; 0 leaves it out, as observed, though the V2 prose names it."""
    v2_results_early_s: float = 0.0
    """How long before its end a V2 task shows its results while it still says running (seen once)."""
    v1_kept_after_end_s: float = 0.0
    """How long after a client read its end a V1 task is lost (15 s were seen once); 0 keeps it like any other."""
    charges_lost: bool = False
    """Whether a task is charged even if it is lost before its engine is done (reported once)."""
    mcp_served: bool = True
    """Whether the MCP servers answer (since summer 2026, product v1.14.2)."""
    mcp_polling_s: float = 300.0
    """How long an MCP tool waits for the end of a task; no document says, five minutes are ours."""
    lip_morphology_needed: bool = False
    """Whether a lip colour without `morphology` is refused (seen once, in July 2026; others did without)."""
    face_turned_max: float = 45.0
    """Most degrees (yaw, pitch, roll) where documents speak of too large an angle without a number; ours."""
    face_cut_max: float = 0.06
    """Most of the rim of a face that the edge of a picture may cut; ours."""
    face_brightness_min: float = 0.12
    """Least mean luminance of a face, 0 to 1, where documents ask for light; ours, so low that dark skin passes."""
    face_brightness_max: float = 0.92
    """Most mean luminance of a face, 0 to 1; ours."""
    face_evenness_min: float = 0.4
    """Least luminance of the darker half of a face, as a part of the brighter half's; ours."""
    eyes_open_min: float = 0.22
    """Least height of an open eye, as a part of its width; ours."""
    eyes_shown_min: float = 0.1
    """Least deviation of luminance within an eye that nothing covers, as a part of its mean; ours."""
    lips_pale_max: float = 0.15
    """By how much, 0 to 1, lips that nothing covers may be less red than the cheeks; ours."""
    shoulders_min: float = 1.8
    """Least width of a person below the chin, in widths of the face, where documents ask for shoulders; ours."""
    hair_min: float = 0.3
    """Least hair of a head that is not bald, in areas of the face; ours."""
    hair_long_enough: float = 0.45
    """Least hair that is long enough to be styled, in areas of the face; ours."""
    finger_width_min_px: float = 16.0
    """Least width in px of a finger whose nail is not too small; ours."""
    thing_shown_min: float = 2.0
    """Least deviation of luminance, 0 to 255, of a reference that shows a thing; ours."""
    camera_face_width_min: float = 0.62
    """Least width of a face, as a part of the picture's, that the camera kit calls good: skin analysis asks for 0.6;
    ours."""
    camera_face_width_max: float = 0.8
    """Most width of a face, as a part of the picture's, that the camera kit calls good (AI Skin Analysis)."""
    camera_off_centre_max: float = 0.15
    """How far from its place the middle of a face may be for the camera kit, as a part of the picture's sides; ours."""
    camera_turned_max: float = 15.0
    """Most degrees (yaw, pitch, roll) of a head that the camera kit calls straight; ours."""
    camera_brightness_good: float = 0.3
    """Least mean luminance, 0 to 1, of a face whose light the camera kit calls good, not ok; ours."""
    camera_evenness_good: float = 0.7
    """Least luminance of the darker half of such a face, as a part of the brighter half's; ours."""
    webhook_retries_s: tuple[int, ...] = (5, 300, 1800, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, DAY)
    """How long after a failed attempt the next one is made, as Standard Webhooks suggests, since no document says."""


_UNTIL_JULY_2026: Any = {
    "texts": "validator",
    "bearers_cross": False,
    "v1_files_for_v2": False,
    "unknown_file_refused": False,
    "results_untyped": False,
    "mcp_served": False,
}
_EDITIONS = (
    Profile(
        "2025-07",
        overview="V1 document",
        ip_windows=(Window(100, 300),),
        token_windows=(Window(100, 60),),
        file_kept_s=DAY,
        subscription_type="SubsToken",
        payg_type="PaygToken",
        exact_amounts=False,
        **_UNTIL_JULY_2026,
    ),
    Profile(
        "2026-02",
        file_kept_s=DAY,
        result_kept_s=DAY,
        result_file_kept_s=7 * DAY,
        subscription_type="SubsToken",
        payg_type="PaygToken",
        **_UNTIL_JULY_2026,
    ),
    Profile("2026-08", unknown_file_refused=False, results_untyped=False),
    Profile("2026-10"),
)
NEWEST = _EDITIONS[-1].name
"""The edition that is used unless the operator names another."""
PROFILES: Mapping[str, Profile] = {edition.name: edition for edition in _EDITIONS}


_CHOICES: Mapping[str, tuple[str, ...]] = {"texts": ("sentences", "validator")}


@frozen
class _Rule:
    name: str
    text: str = field(repr=True)

    def value(self, like: Any) -> Any:
        try:
            if isinstance(like, tuple):
                return tuple(self._member(part) for part in self.text.split(",") if part)
            if isinstance(like, bool):
                return _flag(self.text)
            if self.name in _CHOICES and self.text not in _CHOICES[self.name]:
                raise ValueError(f"should be {' or '.join(_CHOICES[self.name])}")
            value = type(like)(self.text)
            if not isinstance(value, str) and not 0 <= value < _FOREVER:
                raise ValueError(f"should be from 0 to {_FOREVER}")
            return value
        except ValueError as error:
            raise UnknownRuleError(f"rule {self.name}={self.text}: {error}") from error

    def _member(self, text: str) -> Window | int:
        if self.name.endswith("_windows"):
            return Window.parse(text)
        if not 0 <= int(text) < _FOREVER:
            raise ValueError(f"should be from 0 to {_FOREVER}")
        return int(text)


def _flag(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError("should be true or false")
    return text.lower() == "true"


def with_rules(profile: Profile, rules: Mapping[str, str]) -> Profile:
    """Returns the profile with some rules changed, by name. Windows are written `250/300,5/1`. Raises
    UnknownRuleError."""
    changes: dict[str, Any] = {}
    for name, text in rules.items():
        if name not in fields_dict(Profile) or name == "name":
            known = ", ".join(sorted(set(fields_dict(Profile)) - {"name"}))
            raise UnknownRuleError(f"rule {name}: there is none of that name; there are {known}")
        changes[name] = _Rule(name, text).value(getattr(profile, name))
    return evolve(profile, **changes)
