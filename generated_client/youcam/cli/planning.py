"""Plans the runs of a command, and checks everything that can be checked before the first of them is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from youcam import costs, values
from youcam.cli.folders import Images, images_of, sources, stems
from youcam.cli.journal import Journal, identity, kept
from youcam.cli.options import Options, files, parameters
from youcam.cli.outputs import Place, ending, is_file, places
from youcam.cli.running import Job, Kept, Stoppable, work
from youcam.cli.tables import number
from youcam.features import Feature
from youcam.features import feature as feature_of
from youcam.sources import opened

if TYPE_CHECKING:
    from youcam import YouCam

Params = dict[str, Any]


@frozen
class Run:
    """One run: what its image is, and all its parameters."""

    image: str | list[str] | None
    params: Params

    @property
    def name(self) -> str:
        """The path or URL after which its results are named; empty if there is none."""
        return (self.image[0] if isinstance(self.image, list) else self.image) or ""


def execute(options: Options, feature: str, images: Sequence[str], chosen: Mapping[str, Any]) -> int:
    """Runs a feature on each image as the options of `youcam run` say. Returns the exit code. Raises TypeError,
    ValueError, OSError or click.UsageError for what does not fit, before anything is sent."""
    details = feature_of(feature)
    common = parameters(chosen["settings"], chosen["stated"])
    inputs = files(details, chosen["inputs"])
    found = images_of(details, images, chosen["output"])
    runs = _planned(details, found.paths, common, inputs)
    _check(details, runs[0].params, common | inputs, chosen["unchecked"])
    clock = Stoppable()
    with options.client(clock) as client, _journal(found, chosen["output"]) as journal:
        if chosen["budget"] is not None:
            client.budget(number(chosen["budget"]))
        jobs = list(_jobs(client, details, runs, journal, chosen))
        return work(options, clock, jobs, chosen["concurrency"], found.left_out)


def _planned(details: Feature, images: Sequence[str], common: Params, inputs: Params) -> list[Run]:
    """Returns the runs. An image takes the place of one that a file of parameters names."""
    main = next(iter(details.inputs), "")
    if images and (not main or main in inputs):
        raise click.UsageError(f"{details.name}: {f'{main} is given twice' if main else 'takes no IMAGE'}")
    if not images:
        return [Run(inputs.get(main, common.get(main)), common | inputs)]
    each = [list(images)] if details.inputs[main].many else images
    return [Run(image, {**common, **inputs, main: image}) for image in each]


def _check(details: Feature, params: Params, common: Params, unchecked: bool) -> None:
    """Checks the parameters of the first run, which differ from those of the others in the image only."""
    if unchecked:
        details.check(params)
    else:
        values.check(details, params)
    # The image of each run is read when it begins: one that cannot be used does not end the others.
    for name in details.inputs:
        if name in common and common[name] == params[name]:
            given = common[name]
            for source in given if isinstance(given, list) else [given]:
                opened(source, name)


@contextmanager
def _journal(found: Images, output: str) -> Iterator[Journal | None]:
    """Opens the journal if there is a folder among the images. Raises OSError."""
    if not found.folders or is_file(output):
        yield None
        return
    Path(output).mkdir(parents=True, exist_ok=True)
    with kept(Path(output)) as journal:
        yield journal


def _jobs(
    client: YouCam, details: Feature, runs: Sequence[Run], journal: Journal | None, chosen: Mapping[str, Any]
) -> Iterator[Job]:
    names = [run.name for run in runs]
    where = _kept_places(journal, details, names) if journal else places(chosen["output"], details.name, names)
    units = costs.cost(details, runs[0].params)
    for run, source, place in zip(runs, sources(names), where, strict=True):
        start = partial(client.submit, details.name, **run.params)
        entry = None
        if journal is not None:
            same = partial(identity, details.name, source, run.params, list(details.inputs))
            entry = Kept(journal, same, partial(client.task, details.name), chosen["again"])
        name = run.name or details.name
        waits = (chosen["timeout"], chosen["poll"])
        yield Job(details.name, run.image, name, place, start, *waits, units, entry)


def _kept_places(journal: Journal, details: Feature, names: Sequence[str]) -> list[Place]:
    known = sources(names)
    found = stems(known, journal.stems)
    for source, stem in zip(known, found, strict=True):
        if journal.stems.get(source) != stem:
            journal.named(source, stem)
    return [Place(journal.folder, f"{stem}-{ending(details.name)}") for stem in found]
