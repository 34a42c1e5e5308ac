from __future__ import annotations

import pytest
from attrs import fields

from youcam_mock.domain.access.rate_limits import Window
from youcam_mock.domain.profile import DAY, HOUR, PROFILES, Profile, UnknownRuleError, with_rules

TODAY = PROFILES["2026-08"]
SLIDING = (Window(250, 300), Window(5, 1))


@pytest.mark.parametrize(
    ("edition", "rules"),
    [
        (
            "2025-07",
            {
                "ip_windows": (Window(100, 300),),
                "token_windows": (Window(100, 60),),
                "file_kept_s": DAY,
                "result_kept_s": 30 * DAY,
                "subscription_type": "SubsToken",
                "payg_type": "PaygToken",
            },
        ),
        (
            "2026-02",
            {
                "ip_windows": SLIDING,
                "token_windows": SLIDING,
                "file_kept_s": DAY,
                "result_kept_s": DAY,
                "subscription_type": "SubsToken",
                "payg_type": "PaygToken",
            },
        ),
        (
            "2026-08",
            {
                "ip_windows": SLIDING,
                "token_windows": SLIDING,
                "file_kept_s": 30 * DAY,
                "result_kept_s": 30 * DAY,
                "subscription_type": "ApiSubsToken",
                "payg_type": "ApiPaygToken",
            },
        ),
    ],
)
def test_each_edition_keeps_its_own_rules(edition: str, rules: dict[str, object]) -> None:
    profile = PROFILES[edition]
    assert {name: getattr(profile, name) for name in rules} == rules


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_all_editions_share_the_other_rules(profile: Profile) -> None:
    assert profile.access_token_s == 2 * HOUR
    assert profile.link_s == 2 * HOUR
    assert profile.v1_poll_window_s == 10
    assert profile.v1_polling_interval_ms == 300
    assert profile.v2_polling_interval_ms == 0


def test_an_edition_is_named_by_its_key() -> None:
    assert (
        {profile.name for profile in PROFILES.values()} == set(PROFILES) == {"2025-07", "2026-02", "2026-08", "2026-10"}
    )


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("file_kept_s", "60", 60),
        ("v2_polling_interval_ms", "0", 0),
        ("v1_poll_window_s", "2.5", 2.5),
        ("payg_type", "Gold", "Gold"),
        ("ip_windows", "250/300,5/1", SLIDING),
        ("token_windows", "1/0.5", (Window(1, 0.5),)),
        ("ip_windows", "", ()),
        ("webhook_retries_s", "5,300", (5, 300)),
        ("webhook_retries_s", "", ()),
        ("webhook_retries_s", "0,9999999999", (0, 9_999_999_999)),
        ("charges_lost", "True", True),
        ("charges_lost", "false", False),
    ],
)
def test_a_rule_is_changed_by_name_and_text(name: str, text: str, value: object) -> None:
    changed = with_rules(TODAY, {name: text})
    assert getattr(changed, name) == value
    assert type(getattr(changed, name)) is type(getattr(TODAY, name)) or name == "v1_poll_window_s"


def test_no_rules_leave_the_profile_as_it_is() -> None:
    assert with_rules(TODAY, {}) == TODAY


@pytest.mark.parametrize("name", ["file_kept", "name", "", "FILE_KEPT_S"])
def test_an_unknown_rule_is_refused_with_the_names_that_there_are(name: str) -> None:
    with pytest.raises(UnknownRuleError) as refusal:
        with_rules(TODAY, {name: "1"})
    message = str(refusal.value)
    assert message.startswith(f"rule {name}: ")
    assert "file_kept_s" in message
    assert "ip_windows" in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("file_kept_s", "a day"),
        ("file_kept_s", "1.5"),
        ("v1_poll_window_s", ""),
        ("ip_windows", "250"),
        ("ip_windows", "0/300"),
        ("ip_windows", "250/0"),
        ("ip_windows", "5/inf"),
        ("ip_windows", "5/nan"),
        ("ip_windows", "-1/1"),
        ("webhook_retries_s", "soon"),
        ("webhook_retries_s", "-1"),
        ("webhook_retries_s", "10000000000"),
        ("charges_lost", "1"),
        ("charges_lost", ""),
    ],
)
def test_a_rule_of_another_form_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(UnknownRuleError, match=f"^rule {name}={text}: "):
        with_rules(TODAY, {name: text})


@pytest.mark.parametrize(
    ("name", "text"),
    [("v1_poll_window_s", "nan"), ("v1_poll_window_s", "inf"), ("v1_poll_window_s", "-1"), ("link_s", "-1")],
)
def test_rule_with_an_impossible_time_is_refused_before_anything_starts(name: str, text: str) -> None:
    with pytest.raises(UnknownRuleError):
        with_rules(TODAY, {name: text})


@pytest.mark.parametrize("name", ["link_s", "webhook_retries_s"])
def test_a_time_out_of_range_is_refused_with_the_range(name: str) -> None:
    with pytest.raises(UnknownRuleError, match=f"^rule {name}=10000000000: should be from 0 to 10000000000$"):
        with_rules(TODAY, {name: "10000000000"})


@pytest.mark.parametrize("text", ["1", "yes", ""])
def test_a_switch_is_true_or_false(text: str) -> None:
    with pytest.raises(UnknownRuleError, match=f"^rule charges_lost={text}: should be true or false$"):
        with_rules(TODAY, {"charges_lost": text})


def test_refusal_of_an_unknown_rule_lists_rule_names_in_order_without_name() -> None:
    with pytest.raises(UnknownRuleError) as refusal:
        with_rules(TODAY, {"nothing": "1"})
    names = str(refusal.value).partition("; there are ")[2].split(", ")
    assert names == sorted(field.name for field in fields(Profile) if field.name != "name")


@pytest.mark.parametrize("text", ["sentences", "validator"])
def test_refusals_may_be_worded_in_the_ways_that_were_observed(text: str) -> None:
    assert with_rules(TODAY, {"texts": text}).texts == text


def test_refusal_of_another_wording_names_the_ways_that_there_are() -> None:
    with pytest.raises(UnknownRuleError, match=r"^rule texts=short: should be sentences or validator$"):
        with_rules(TODAY, {"texts": "short"})
