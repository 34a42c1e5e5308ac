from typing import Literal, cast

HistoryActionType0 = Literal[
    "api_background_removal",
    "api_colorize",
    "api_hair_style",
    "api_object_removal",
    "api_photo_enhance",
    "api_text_to_image",
    "background_removal",
    "blur_background",
    "change_background",
    "colorize",
    "compensation_from_customer_service",
    "expire",
    "hair_style",
    "object_removal",
    "permanent_credits",
    "photo_enhance",
    "renew",
    "sign_up_gift",
    "subscriber_gift",
    "subscription_credits",
    "text_to_image",
    "trial_gift_text_to_image",
    "wig",
]

HISTORY_ACTION_TYPE_0_VALUES: set[HistoryActionType0] = {
    "api_background_removal",
    "api_colorize",
    "api_hair_style",
    "api_object_removal",
    "api_photo_enhance",
    "api_text_to_image",
    "background_removal",
    "blur_background",
    "change_background",
    "colorize",
    "compensation_from_customer_service",
    "expire",
    "hair_style",
    "object_removal",
    "permanent_credits",
    "photo_enhance",
    "renew",
    "sign_up_gift",
    "subscriber_gift",
    "subscription_credits",
    "text_to_image",
    "trial_gift_text_to_image",
    "wig",
}


def check_history_action_type_0(value: str) -> HistoryActionType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HistoryActionType0, value)
