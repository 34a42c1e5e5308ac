"""The requests of the machine: features of both generations, on uploads and on URLs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from attrs import frozen

from contract_tests.conftest import Answer, Api
from contract_tests.model.model import FOREVER, SECOND, Ending

STEMS = ("slow-0s", "slow-4s", "slow-10s", "slow-11s", "slow-30s", "never", "error_no_face")


@frozen
class Upload:
    """An upload with a telling name: a picture, or other bytes. `id` is None if a run names its URL instead."""

    stem: str
    is_picture: bool = True
    id: str | None = None


@frozen
class Feature:
    """A feature of one generation: what it asks for, its price in units, and its longest duration in seconds."""

    name: str
    major: int
    params: Mapping[str, Any]
    price: Decimal
    most: int

    def ending(self, now: int, upload: Upload) -> Ending:
        """Returns how a task that starts now will end, judging by the name and content of its input."""
        if upload.stem == "never":
            return Ending(FOREVER, FOREVER)
        if upload.stem.startswith("error"):
            return Ending(now + 1, now + self.most * SECOND, upload.stem)
        end = now + int(upload.stem.removeprefix("slow-").removesuffix("s")) * SECOND
        return Ending(end, end) if upload.is_picture else Ending(end, end, "error_decode_image", secret=True)

    def run(self, api: Api, upload: Upload, request: int) -> Answer:
        """Runs a task."""
        if self.major == 1:
            return api.try_v1([str(upload.id)], request, self.name, **self.params)
        source = {"src_file_id": upload.id} if upload.id else {"src_file_url": f"https://a.test/{upload.stem}.jpg"}
        return api.try_v2(self.name, **source, **self.params)

    def check(self, api: Api, task_id: str) -> Answer:
        """Checks a task."""
        return (api.check_v1 if self.major == 1 else api.check_v2)(task_id, self.name)

    def shown(self, answer: Answer) -> tuple[str, Any]:
        """Returns what an answer says about a task: its state, and its error or the link to its result, if there is
        one."""
        said = answer.body["result" if self.major == 1 else "data"]
        status = said["status" if self.major == 1 else "task_status"]
        if status != "success":
            return status, said["error"]
        return status, said["results"][0]["data"][0]["url"] if self.major == 1 else said["results"].get("url")


ENHANCE_V1 = Feature("enhance", 1, {"scale": 1}, Decimal(2), 6)
ENHANCE_V2 = Feature("enhance", 2, {"scale": 1}, Decimal(2), 6)
SKIN_V2 = Feature("skin-analysis", 2, {"dst_actions": ["pore"], "format": "json"}, Decimal(9), 7)


def hair_v1(api: Api) -> Feature:
    """Returns a hairstyle on a portrait, 1 unit."""
    group = api.get("/s2s/v1.0/task/style-group/hair-style").body["result"]["groups"][0]["id"]
    styles = api.get("/s2s/v1.0/task/style/hair-style", style_group_id=group).body["result"]["styles"]
    params = {"style_group_id": group, "style_ids": [styles[0]["id"]]}
    return Feature("hair-style", 1, params, Decimal(1), 9)
