"""The commands of `youcam` about the account and the service."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from youcam.cli.options import Group, Options, feature_argument, parameters, params_option, pass_options, set_option
from youcam.cli.runs import run, task
from youcam.cli.tables import moment, number, show

if TYPE_CHECKING:
    from youcam import YouCam

limit_option = click.option("--limit", type=click.IntRange(1), metavar="N", help="At most that many.")


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
def cli() -> None:
    """The YouCam API: beauty, hair, clothing, photo and video effects.

    These options may stand after a command too.
    """


cli.add_command(run)
cli.add_command(task)


@cli.command()
@pass_options
def units(options: Options) -> None:
    """Show the balance."""
    with options.client() as client:
        balance = client.units()
    buckets = [bucket.to_dict() for bucket in balance.buckets]
    rows = [(number(each.get("amount_dec", each["amount"])), each["type"], moment(each["expiry"])) for each in buckets]
    total = number(balance.total)
    show(options, {"total": total, "buckets": buckets}, ("units", "type", "until"), [*rows, (total, "together", None)])


@cli.command()
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, metavar="N", help="At most that many.")
@pass_options
def history(options: Options, limit: int) -> None:
    """Show the changes of the balance, newest first."""
    with options.client() as client:
        entries = [entry.to_dict() for entry in islice(client.history(), limit)]
    rows = [(moment(each["timestamp"]), each["action"], _sum(each), each.get("target_id")) for each in entries]
    show(options, entries, ("at", "action", "units", "task or order"), rows)


@cli.command()
@feature_argument
@set_option
@params_option
@click.option("--seconds", type=click.FloatRange(0), metavar="S", help="Length of the video.")
@pass_options
def cost(options: Options, feature: str, settings: tuple[str, ...], stated: str | None, seconds: float | None) -> None:
    """Show what a run costs, by the prices of the contract. Sends no request."""
    from youcam import costs, features, values

    details = features.feature(feature)
    params = parameters(settings, stated)
    values.check(details, {name: "file" for name in details.inputs if name in details.required} | params)
    price = costs.cost(details, params, seconds)
    if price is None:
        raise click.UsageError(f"{feature} is charged by the length of its video; say --seconds")
    show(options, {"feature": feature, "units": number(price)}, ("", ""), [(feature, f"{number(price)} units")])


@cli.command()
@pass_options
def prices(options: Options) -> None:
    """Show all prices, as the service lists them."""
    with options.client() as client:
        entries = [sku.to_dict() for sku in client.prices()]
    rows = [(each["description"], number(each["amount"]), f"{each['proc_unit']} {each['unit']}") for each in entries]
    show(options, entries, ("for", "units", "each"), rows)


@cli.command("features")
@click.argument("word", default="")
@pass_options
def features_(options: Options, word: str) -> None:
    """Show the features whose names or titles contain WORD, and their parameters; optional ones are in brackets.

    Of a single feature, or of the one that is called WORD, it shows what each parameter may be.
    """
    from youcam.features import feature, matching
    from youcam.values import allowed

    found = list(map(feature, matching(word)))
    entries = [
        {
            "name": each.name,
            "title": each.title,
            "inputs": list(each.inputs),
            "params": list(each.params),
            "required": list(each.required),
            "lists": list(each.lists),
            "allowed": {name: allowed(each, name) for name in (*each.inputs, *each.params)},
        }
        for each in found
    ]
    rows = [(each.name, each.title, " ".join(_marked(each.required, [*each.inputs, *each.params]))) for each in found]
    show(options, entries, ("feature", "title", "parameters"), rows)
    meant = found if len(found) == 1 else [each for each in found if each.name == word]
    for each in () if options.json else meant:
        names = [*each.inputs, *each.params]
        may_be = [allowed(each, name) for name in names]
        print()
        heads = (f"parameter of {each.name}", "may be")
        show(options, None, heads, zip(_marked(each.required, names), may_be, strict=True))


@cli.command()
@feature_argument
@pass_options
def sample(options: Options, feature: str) -> None:
    """Write parameters of FEATURE as JSON, to change and to run: youcam run FEATURE IMAGE --params FILE.

    They are those of an example of the contract. Its URLs are made up; an IMAGE or --input takes the place of one.
    """
    import sys

    from youcam import features, values

    details = features.feature(feature)
    print(json.dumps(values.sample(details), indent=2, ensure_ascii=False))
    if details.lists and not options.quiet:
        listed = " and ".join(f"youcam {name} {feature}" for name in ("templates", "styles") if name in details.lists)
        print(f"youcam: {listed} lists what to choose from", file=sys.stderr)


@cli.command()
@feature_argument
@limit_option
@pass_options
def templates(options: Options, feature: str, limit: int | None) -> None:
    """List the templates of FEATURE."""
    with options.client() as client:
        entries = [template.to_dict() for template in islice(client.templates(feature), limit)]
    rows = [(each["id"], each["title"], each["category_name"]) for each in entries]
    show(options, entries, ("id", "title", "category"), rows)


@cli.command()
@feature_argument
@click.option("--group", type=int, metavar="ID", help="Of this style group only.")
@limit_option
@pass_options
def styles(options: Options, feature: str, group: int | None, limit: int | None) -> None:
    """List the styles of FEATURE, one of V1's, such as v1.0/hair-style."""
    with options.client() as client:
        entries = list(islice(_styles(client, feature, group), limit))
    rows = [(each.get("id"), each.get("info", {}).get("title"), each["style_group_id"]) for each in entries]
    show(options, entries, ("id", "title", "style_group_id"), rows)


@cli.command("sign-in")
@pass_options
def sign_in(options: Options) -> None:
    """Print the bearer: the API key, or V1's access token."""
    with options.client() as client:
        bearer = client.sign_in()
    print(json.dumps({"access_token": bearer}) if options.json else bearer)


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script with which SHELL completes commands, options and features."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None
    print(kind(cli, {}, "youcam", "_YOUCAM_COMPLETE").source())


def _sum(entry: dict[str, Any]) -> int | float:
    amounts = (credit.get("amount_dec", credit.get("amount", 0)) for credit in entry["info"].get("credits", ()))
    return number(sum((Decimal(str(amount)) for amount in amounts), Decimal(0)))


def _marked(required: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    yield from (name if name in required else f"[{name}]" for name in names)


def _styles(client: YouCam, feature: str, group: int | None) -> Iterator[dict[str, Any]]:
    groups = [each.to_dict()["id"] for each in client.style_groups(feature)] if group is None else [group]
    for style_group_id in groups:
        for style in client.styles(feature, style_group_id):
            yield {"style_group_id": style_group_id, **style.to_dict()}
