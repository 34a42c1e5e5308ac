"""Differences that are made on purpose between a service and the mock: each with how it must be named."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, Literal

from attrs import frozen

from contract_tests.compare.services import Edit, Json, Reply


@frozen
class Named:
    """A difference as it must be named: kind, place, and what the service has there; by which probes (globs)."""

    kind: str
    place: str
    service: str
    probes: str

    def fits(self, probe: str, difference: Json) -> bool:
        """Returns whether a probe's difference is this one."""
        told = (difference["kind"], difference["place"], difference["service"])
        return told == (self.kind, self.place, self.service) and any(
            fnmatchcase(probe, glob) for glob in self.probes.split()
        )


@frozen
class Seed:
    """A change of a service, by one of three ways, and all differences that follow from it."""

    name: str
    how: Literal["contract", "rule", "answer"]
    change: Any
    named: Sequence[Named]


def _at(document: Json, *keys: str | int) -> Any:
    node: Any = document
    for key in keys:
        node = node[key]
    return node


def contract(name: str, change: Callable[[Json], None], *named: Named) -> Seed:
    return Seed(name, "contract", change, named)


def rule(name: str, value: str, *named: Named) -> Seed:
    return Seed(f"rule {name}", "rule", (name, value), named)


def answer(name: str, methods: str, path: str, change: Callable[[Reply], None], *named: Named) -> Seed:
    """Changes the answers to some methods at paths that match a pattern as a whole."""

    def edit(reply: Reply) -> None:
        if reply.method in methods.split() and re.fullmatch(path, reply.path):
            change(reply)

    return Seed(name, "answer", edit, named)


def _price(description: str, place: int, value: Any) -> Callable[[Json], None]:
    def change(document: Json) -> None:
        groups = _at(document, "paths", "/s2s/v2.0/credit/feature-cost", "get", "x-price-list", "groups")
        [row] = [row for group in groups for row in group["rows"] if row[0] == description]
        row[place] = value

    return change


def _schema(name: str, *keys: str, **changes: Any) -> Callable[[Json], None]:
    return lambda document: _at(document, "components", "schemas", name, *keys).update(changes)


def _parameter(name: str, **changes: Any) -> Callable[[Json], None]:
    return lambda document: _at(document, "components", "parameters", name, "schema").update(changes)


def _template(feature: str, entry: int, place: int, value: str) -> Callable[[Json], None]:
    def change(document: Json) -> None:
        listed = _at(document, "paths", f"/s2s/v2.0/task/template/{feature}", "get", "x-catalogue", "templates")
        listed[entry][place] = value

    return change


def _templates(feature: str, change: Callable[[list[Any]], object]) -> Callable[[Json], None]:
    def changed(document: Json) -> None:
        change(_at(document, "paths", f"/s2s/v2.0/task/template/{feature}", "get", "x-catalogue", "templates"))

    return changed


def _teeth(document: Json) -> None:
    schema = document["components"]["schemas"]["TeethWhitenParams"]
    schema["required"] = ["version", "strength"]
    schema["properties"]["strength"] = schema["properties"].pop("effect")


def _balance_in_v2(document: Json) -> None:
    balance = dict(document["paths"]["/s2s/v1.0/client/credit"]["get"])
    document["paths"]["/s2s/v2.0/client/credit"] = {
        "get": {**balance, "operationId": "units_v2", "security": [{"BearerAuthenticationV2": []}]}
    }


def _set(**members: Any) -> Callable[[Reply], None]:
    def change(reply: Reply) -> None:
        if isinstance(reply.body, dict):
            reply.body |= members

    return change


def _if(status: int, change: Callable[[Reply], None]) -> Callable[[Reply], None]:
    return lambda reply: change(reply) if reply.status == status else None


def _status(status: int) -> Callable[[Reply], None]:
    def change(reply: Reply) -> None:
        reply.status = status
        if isinstance(reply.body, dict):
            reply.body["status"] = status

    return change


def _renamed(pointer: Sequence[str | int], old: str, new: str) -> Callable[[Reply], None]:
    def change(reply: Reply) -> None:
        holder = _at(reply.body, *pointer)
        members = {new if name == old else name: value for name, value in holder.items()}
        holder.clear()
        holder.update(members)

    return change


def _header(name: str, value: str | None) -> Callable[[Reply], None]:
    def change(reply: Reply) -> None:
        reply.headers.pop(name, None)
        if value is not None:
            reply.headers[name] = value

    return change


def _xml(old: bytes, new: bytes) -> Callable[[Reply], None]:
    def change(reply: Reply) -> None:
        if isinstance(reply.body, bytes):
            reply.body = reply.body.replace(old, new)

    return change


def _page_for_people(reply: Reply) -> None:
    reply.body, reply.headers["content-type"] = b"<html>Not here</html>", "text/html"


def _length_as_number(reply: Reply) -> None:
    headers = _at(reply.body, "result", "files", 0, "requests", 0, "headers")
    headers["Content-Length"] = int(headers["Content-Length"])


def _without_media_type(reply: Reply) -> None:
    del reply.body["result"]["files"][0]["content_type"]


def _with_expiry(reply: Reply) -> None:
    for file in reply.body["data"]["files"]:
        file["requests"][0]["expires"] = 7200


def _task_error(reply: Reply) -> None:
    data = reply.body.get("data", {})
    if data.get("error") == "error_download_image":
        data["error"] = "error_no_upload"


def _balance_in_text(reply: Reply) -> None:
    for bucket in reply.body["results"]:
        bucket["amount"] = str(bucket["amount"])


def _noted(reply: Reply) -> None:
    for entry in reply.body["result"]["history"]:
        entry["note"] = "seen"


def _other_titles(reply: Reply) -> None:
    for template in reply.body["data"]["templates"]:
        template["title"] = template["title"].upper()


def _no_token_at_end(reply: Reply) -> None:
    if reply.body.get("data", {}).get("next_token", "") is None:
        reply.body["data"]["next_token"] = ""


_INVALID = "400 InvalidParameters"
_SIGNATURE = "The request signature that was calculated does not match the signature you provided."


def _missing(names: str) -> str:
    return f"{names} is required but wasn't included in your request."


_NO_STRENGTH_AT_ALL = ", or ".join(map(_missing, ("src_file_url", "src_file_id", "strength, version")))
_ALL_TITLES = "20 values differ, such as /[Satin Sheen]/title: SATIN SHEEN"
_LONG = '{"id":"all_long","title":"Long","category_name":"Male"}'
_NOT_FOUND_FILE = "One or more parameters in this request are invalid."

SEEDS: Sequence[Seed] = (
    contract(
        "a price",
        _price("AI Photo Enhance V1.0", 1, 3),
        Named("value", "/result/skus/[AI Photo Enhance V1.0]/amount", "3", "prices_1 prices_pair part_of_answer"),
    ),
    contract(
        "the name of a price",
        _price("AI Photo Colorize V1.0", 0, "AI Photo Colorize V1.1"),
        Named(
            "value", "/result/skus/[AI Photo Colorize V1.0]/description", "AI Photo Colorize V1.1", "prices_1 part_*"
        ),
    ),
    contract(
        "what a price counts",
        _price("AI Video Enhancer V1.0", 2, "minute"),
        Named("value", "/result/skus/[AI Video Enhancer V1.0]/unit", "minute", "prices_2"),
    ),
    contract(
        "the portion of a price",
        _price("AI Video Face Swap V1.0", 3, 10),
        Named("value", "/result/skus/[AI Video Face Swap V1.0]/proc_unit", "10", "prices_2"),
    ),
    contract(
        "the most entries of a page",
        _parameter("PageSize", maximum=25),
        Named("status", "status", "200", "templates_over"),
        Named("status", "status", "200", "groups_v1_over"),
        Named("status", "status", "200", "prices_over"),
    ),
    contract(
        "the most lines of the history",
        _parameter("HistoryPageSize", maximum=50),
        Named("status", "status", "200", "history_over"),
    ),
    contract(
        "the least bytes of a file",
        _schema("FileSize", minimum=0),
        Named("status", "status", "200", "file_size_zero"),
    ),
    contract(
        "the most bytes of a file",
        _schema("FileSize", maximum=52_428_800),
        Named("status", "status", _INVALID, "file_pair"),
    ),
    contract(
        "a limit of a feature",
        _schema("BgBlurParams", "properties", "intensity", maximum=200),
        Named("text", "/error", _NOT_FOUND_FILE, "bad_member:run_task_bg_blur_v2_0"),
    ),
    contract(
        "a limit of both generations of a feature",
        _schema("OutPaintParams", "properties", "output_width", maximum=8192),
        Named("text", "/error", _NOT_FOUND_FILE, "bad_member:run_task_out_paint_v2_0"),
        Named("text", "/error", _NOT_FOUND_FILE, "bad_member:run_task_out_paint_v1_0"),
    ),
    contract(
        "the name of a feature's parameter",
        _teeth,
        Named("text", "/error", _NO_STRENGTH_AT_ALL, "empty_body:run_task_teeth_whiten_v2_0"),
        Named("text", "/error", _missing("strength"), "bad_member:run_task_teeth_whiten_v2_0"),
    ),
    contract(
        "the values of a feature's parameter",
        _schema("SmileParams", "properties", "expression_type", enum=["no_such_value"]),
        Named("text", "/error", _NOT_FOUND_FILE, "bad_member:run_task_ai_smile_v2_0"),
    ),
    contract(
        "a feature that is gone",
        lambda document: document["paths"].pop("/s2s/v1.0/task/colorize"),
        Named("status", "status", "404 NotFound", "empty_body:run_task_colorize_v1_0"),
        Named("status", "status", "404 NotFound", "bad_member:run_task_colorize_v1_0"),
    ),
    contract(
        "an operation that is new",
        _balance_in_v2,
        Named("status", "status", "200", "path_client_credit_v2"),
    ),
    contract(
        "the title of a template",
        _template("beard-style", 1, 1, "Goat"),
        Named("value", "/data/templates/[Goatee]/title", "Goat", "templates:*"),
    ),
    contract(
        "the id of a template",
        _template("hair-ext", 0, 0, "length_one"),
        Named("value", "/data/templates/[Length 1]/id", "length_one", "templates:*"),
    ),
    contract(
        "the category of a template",
        _template("hair-bang", 2, 2, "Boys"),
        Named("value", "/data/templates/[Sleek Bangs]/category_name", "Boys", "templates:*"),
    ),
    contract(
        "a template that is new",
        _templates("beard-style", lambda listed: listed.insert(0, ["all_long", "Long", "Male"])),
        Named("value", "/data/templates/[Long]", _LONG, "templates:*"),
    ),
    contract(
        "a template that is gone",
        _templates("beard-style", lambda listed: listed.pop()),
        Named("value", "/data/templates/[French Fork]", "absent", "templates:*"),
    ),
    rule(
        "v1_polling_interval_ms",
        "1000",
        Named("value", "/result/polling_interval", "1000", "check_v1_not_uploaded"),
    ),
    rule(
        "v2_polling_interval_ms",
        "2000",
        Named("member", "/data/polling_interval", "number", "check_not_uploaded"),
    ),
    rule(
        "bearers_cross",
        "false",
        Named("status", "status", "401 InvalidToken", "v1_path_with_key"),
        Named("status", "status", "401 InvalidApiKey", "v2_path_with_token"),
    ),
    rule(
        "exact_amounts",
        "false",
        Named("member", "/results/*/amount_dec", "absent", "balance"),
        Named("member", "/result/history/*/info/credits/*/amount_dec", "absent", "history*"),
    ),
    rule("v1_files_for_v2", "false", Named("status", "status", "404 NotFound", "file_v1_of_v2")),
    rule("id_token_age_s", "7200", Named("status", "status", "200", "sign_in_stale")),
    rule(
        "link_s",
        "3600",
        Named("value", "/data/files/*/requests/*/url?X-Amz-Expires", "3600", "file_*"),
        Named("value", "/result/files/*/requests/*/url?X-Amz-Expires", "3600", "file_v1*"),
    ),
    answer(
        "the text of a refusal",
        "GET POST",
        "/s2s/v2.*",
        _if(401, _set(error="Who is this?")),
        Named("text", "/error", "Who is this?", "v2_* prices_*_bearer prices_wrong_key cors_refusal"),
    ),
    answer(
        "the code of a refusal",
        "GET POST",
        "/s2s/v1.*(?<!auth)",
        _if(401, _set(error_code="InvalidToken")),
        Named("code", "/error_code", "InvalidToken", "v1_* history_no_bearer"),
    ),
    answer(
        "the status of a refusal",
        "POST",
        "/s2s/v1.0/client/auth",
        _if(401, _status(403)),
        Named("status", "status", "403 InvalidAuthentication", "sign_in_*"),
    ),
    answer(
        "a code of the storage",
        "PUT",
        "/ttl30/.*",
        _xml(b"InvalidArgument", b"InvalidRequest"),
        Named("code", "/Code", "InvalidRequest", "upload_authorised"),
    ),
    answer(
        "a text of the storage",
        "PUT POST GET",
        "/ttl30/.*",
        _xml(b"we calculated", b"that was calculated"),
        Named("text", "/Message", _SIGNATURE, "upload_other_* upload_no_type upload_tampered upload_read"),
    ),
    answer(
        "the status of a wrong method",
        "PATCH",
        "/s2s/v2.0/task/enhance",
        _status(501),
        Named("status", "status", "501 MethodNotAllowed", "method_patch_run"),
    ),
    answer(
        "the name of a member of a refusal",
        "GET",
        "/s2s/v2.0/credit",
        _renamed((), "errorCode", "error_code"),
        Named("member", "/errorCode", "called error_code", "path_* accept_xml"),
    ),
    answer(
        "the form of an answer",
        "GET",
        "/s2s",
        _page_for_people,
        Named("type", "body", "HTML", "path_s2s"),
        Named("header", "content-type", "text/html", "path_s2s"),
    ),
    answer(
        "the name of an envelope",
        "GET",
        "/s2s/v1.0/task/style-group/.*",
        _if(200, _renamed((), "result", "data")),
        Named("member", "/result", "called data", "style_groups:* groups_v1"),
    ),
    answer(
        "a member that is missing",
        "POST",
        "/s2s/v1.0/file/enhance",
        _if(200, _without_media_type),
        Named("member", "/result/files/*/content_type", "absent", "file_v1_unsized"),
    ),
    answer(
        "a member that is new",
        "POST",
        "/s2s/v2.0/file/enhance",
        _if(200, _with_expiry),
        Named("member", "/data/files/*/requests/*/expires", "number", "file_feature_v2"),
    ),
    answer(
        "the type of a header's value in a body",
        "POST",
        "/s2s/v1.1/file/enhance",
        _if(200, _length_as_number),
        Named("type", "/result/files/*/requests/*/headers/Content-Length", "number", "file_v1"),
    ),
    answer(
        "the type of a token at the end",
        "GET",
        "/s2s/v2.0/task/template/.*",
        _if(200, _no_token_at_end),
        Named("type", "/data/next_token", "string", "templates:*"),
    ),
    answer(
        "the titles of all templates of a feature",
        "GET",
        "/s2s/v2.0/task/template/fabric",
        _if(200, _other_titles),
        Named("value", "/data/templates/*", _ALL_TITLES, "templates:list_templates_fabric_v2_0"),
    ),
    answer(
        "the type of an amount",
        "GET",
        "/s2s/v1.0/client/credit",
        _if(200, _balance_in_text),
        Named("type", "/results/*/amount", "string", "balance"),
    ),
    answer(
        "a member of each line of the history",
        "GET",
        "/s2s/v1.0/client/credit/history",
        _if(200, _noted),
        Named("member", "/result/history/*/note", "string", "history*"),
    ),
    answer(
        "the error of a task",
        "GET",
        "/s2s/v2.0/task/enhance/.*",
        _if(200, _task_error),
        Named("code", "/data/error", "error_no_upload", "check_not_uploaded"),
    ),
    answer(
        "a header that is missing",
        "PUT",
        "/s2s/v2.0/task/enhance",
        _header("allow", None),
        Named("header", "allow", "absent", "method_*"),
    ),
    answer(
        "a header that is new",
        "OPTIONS",
        "/s2s/v2.0/file",
        _header("access-control-allow-credentials", "true"),
        Named("header", "access-control-allow-credentials", "true", "cors_file"),
    ),
    answer(
        "the value of a header",
        "GET",
        "/s2s/v2.0/credit/feature-cost",
        _if(200, _header("content-type", "application/json;charset=UTF-8")),
        Named("header", "content-type", "application/json;charset=UTF-8", "prices_* part_of_answer"),
    ),
)


def rules(seeds: Sequence[Seed]) -> Mapping[str, str]:
    """Returns the rules that the seeds change."""
    return dict(seed.change for seed in seeds if seed.how == "rule")


def edits(seeds: Sequence[Seed]) -> Sequence[Edit]:
    """Returns the changes of answers."""
    return [seed.change for seed in seeds if seed.how == "answer"]


def contract_changes(seeds: Sequence[Seed]) -> Sequence[Callable[[Json], None]]:
    """Returns the changes of the contract."""
    return [seed.change for seed in seeds if seed.how == "contract"]
