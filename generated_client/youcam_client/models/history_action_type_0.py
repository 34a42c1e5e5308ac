from typing import Literal

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
    if value in HISTORY_ACTION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HISTORY_ACTION_TYPE_0_VALUES!r}"
    )
