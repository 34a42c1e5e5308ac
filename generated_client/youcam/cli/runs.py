"""Commands about runs and their tasks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from youcam.cli import tables
from youcam.cli.options import (
    Command,
    Group,
    Options,
    feature_argument,
    files,
    parameters,
    pass_options,
    set_option,
)

if TYPE_CHECKING:
    from youcam.features import Feature

Run = tuple[str | list[str] | None, dict[str, Any]]
output_option = click.option(
    "-o", "--output", default="out/", show_default=True, metavar="PATH", help="A folder, or a file for a single run."
)
timeout_option = click.option(
    "--timeout", type=click.FloatRange(0), default=600, show_default=True, metavar="S", help="Seconds for each task."
)
poll_option = click.option(
    "--poll",
    type=click.FloatRange(0, min_open=True),
    metavar="S",
    envvar="YOUCAM_POLL",
    show_envvar=True,
    help="Seconds between two checks; as the service asks when absent.",
)
task_id_argument = click.argument("task_id")


@click.command(cls=Command)
@feature_argument
@click.argument("images", nargs=-1, metavar="[IMAGE]...")
@output_option
@set_option
@click.option("--input", "inputs", multiple=True, metavar="NAME=PATH", help="Another file, as mask=...; repeatable.")
@timeout_option
@poll_option
@click.option("--concurrency", type=click.IntRange(1, 64), default=4, show_default=True, help="Runs at a time.")
@click.option("--budget", type=click.FloatRange(0), metavar="UNITS", help="Start no run that could cost more.")
@pass_options
def run(options: Options, /, feature: str, images: tuple[str, ...], output: str, **chosen: Any) -> None:
    """Run FEATURE on each IMAGE, a path or a URL, and save the results.

    A feature that takes several images at once gets all of them in one run. Exit code: 0 when every run succeeded, 1
    when one failed, 2 for a wrong command, 130 when interrupted.
    """
    from youcam.cli.outputs import places
    from youcam.cli.running import Job, Stoppable, work
    from youcam.features import feature as feature_of

    details = feature_of(feature)
    common = parameters(chosen["settings"]) | files(details, chosen["inputs"])
    runs = _planned(details, images, common)
    names = [image[0] if isinstance(image, list) else image or "" for image, _ in runs]
    clock, waits = Stoppable(), (chosen["timeout"], chosen["poll"])
    with options.client(clock) as client:
        if chosen["budget"] is not None:
            client.budget(tables.number(chosen["budget"]))
        jobs = [
            Job(feature, image, name or feature, place, partial(client.submit, feature, **params), *waits)
            for (image, params), name, place in zip(runs, names, places(output, feature, names), strict=True)
        ]
        click.get_current_context().exit(work(options, clock, jobs, chosen["concurrency"]))


def _planned(details: Feature, images: Sequence[str], common: dict[str, Any]) -> list[Run]:
    """Returns the source and parameters of each run. Raises TypeError or click.UsageError for parameters that do not
    fit."""
    main = next(iter(details.inputs), "")
    if images and (not main or main in common):
        raise click.UsageError(f"{details.name}: {f'{main} is given twice' if main else 'takes no IMAGE'}")
    each = [list(images)] if main and details.inputs[main].many else images
    runs: list[Run] = [(image, {**common, main: image}) for image in each] if images else [(None, common)]
    for _, params in runs:
        details.check(params)
    return runs


@click.group(cls=Group)
def task() -> None:
    """Check, await or delete a task that was started before."""


@task.command()
@feature_argument
@task_id_argument
@pass_options
def show(options: Options, feature: str, task_id: str) -> None:
    """Show the state of a task."""
    from youcam.features import meaning

    with options.client() as client:
        status = client.task(feature, task_id).status()
    data = {
        "feature": feature,
        "task_id": task_id,
        "state": status.state,
        "error": status.error,
        "message": status.hint or status.message or meaning(status.error or ""),
        "results": status.results,
    }
    tables.show(options, data, ("", ""), ((name, value) for name, value in data.items() if value))


@task.command()
@feature_argument
@task_id_argument
@output_option
@timeout_option
@poll_option
@pass_options
def wait(options: Options, feature: str, task_id: str, output: str, timeout: float, poll: float | None) -> None:
    """Wait for a task, and save its result."""
    from youcam.cli.outputs import places
    from youcam.cli.running import Job, Stoppable, work

    clock = Stoppable()
    with options.client(clock) as client:
        started = client.task(feature, task_id)
        [place] = places(output, feature, [task_id.replace("/", "-")])
        job = Job(feature, None, task_id, place, lambda: started, timeout, poll)
        click.get_current_context().exit(work(options, clock, [job], 1))


@task.command()
@feature_argument
@task_id_argument
@pass_options
def delete(options: Options, feature: str, task_id: str) -> None:
    """Delete a task with its inputs and results. Units are not given back."""
    with options.client() as client:
        client.task(feature, task_id).delete()
    if options.json:
        print(json.dumps({"feature": feature, "task_id": task_id, "deleted": True}))
