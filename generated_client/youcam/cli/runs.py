"""Commands about runs and their tasks."""

from __future__ import annotations

import json
from typing import Any

import click

from youcam.cli import tables
from youcam.cli.options import (
    Command,
    Group,
    Options,
    feature_argument,
    params_option,
    pass_options,
    set_option,
)

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
@params_option
@click.option("--input", "inputs", multiple=True, metavar="NAME=PATH", help="Another file, as mask=...; repeatable.")
@timeout_option
@poll_option
@click.option("--concurrency", type=click.IntRange(1, 64), default=4, show_default=True, help="Runs at a time.")
@click.option("--budget", type=click.FloatRange(0), metavar="UNITS", help="Start no run that could cost more.")
@click.option("--again", is_flag=True, help="Run every file of a folder, done before or not.")
@click.option("--unchecked", is_flag=True, help="Send values that the contract does not allow; a service may.")
@pass_options
def run(options: Options, /, feature: str, images: tuple[str, ...], **chosen: Any) -> None:
    """Run FEATURE on each IMAGE, a path, a URL or a folder, and save the results.

    A feature that takes several images at once gets all of them in one run. Values are checked before anything is sent.
    Of a folder, what is done is not run again: the same command goes on where it ended, whatever ended it.

    Exit code: 0 when every run succeeded, 1 when one failed, 2 for a wrong command, 130 when interrupted.
    """
    from youcam.cli.planning import execute

    click.get_current_context().exit(execute(options, feature, images, chosen))


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
