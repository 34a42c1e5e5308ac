"""A served mock under load: `python -m tools.quality.chaos soak|chaos [--minutes 5] [--seed N]`.

soak: servers that nothing befalls; memory, descriptors, threads, disk and the rows of each table must stay flat.
chaos: disasters at random from the seed, such as kill -9, a full disk, or a database that goes away, in rounds on all
kinds of places for the state that this machine has. PostgreSQL needs Debian's pg_virtualenv.

At the end of each round all books, tasks and files are held against what the clients were told. Prints tables, and
leaves the figures in .chaos, with the consoles and the data folder of a round that broke something. Exit code 1, with a
line that names the seed, when something is broken.
"""

from __future__ import annotations

import argparse
import secrets
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.quality.chaos import figures
from tools.quality.chaos.rounds import Round, rounds
from tools.quality.chaos.served.server import GoneError
from tools.quality.chaos.soak import soak


def main(argv: Sequence[str] | None = None) -> int:
    """Runs, prints figures, and one line at the end."""
    options = _options(argv)
    seed, seconds = options.seed, options.minutes * 60
    print(f"{options.run}: seed {seed}, {options.minutes:g} minutes", flush=True)
    try:
        if options.run == "soak":
            soaked = soak(seconds, seed)
            found = figures.of_soak(seed, soaked)
            figures.show_soak(soaked)
        else:
            played = rounds(seconds, seed, options.to / f"broken-{seed}", _tell)
            found = figures.of_chaos(seed, played)
            figures.show_chaos(played)
    except GoneError as error:
        print(f"{options.run}: seed {seed}: {error}", file=sys.stderr)
        return 1
    print(f"figures: {figures.keep(options.run, found, options.to)}")
    broken = found["broken"]
    if broken:
        more = f" (and {len(broken) - 1} more, in the figures)" if len(broken) > 1 else ""
        print(f"{options.run}: seed {seed}: {broken[0]}{more}", file=sys.stderr)
    return 1 if broken else 0


def _tell(played: Round) -> None:
    disasters = ", ".join(played.disasters) or "no disaster"
    print(f"{played.place}: {played.requests} requests, {disasters}; {len(played.broken)} broken", flush=True)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.quality.chaos", description=__doc__)
    parser.add_argument("run", choices=("soak", "chaos"))
    parser.add_argument("--minutes", type=float, default=5, help="how long (5)")
    parser.add_argument("--seed", type=int, default=None, help="to do a run again; a new one if not given")
    parser.add_argument("--to", type=Path, default=figures.FOLDER, metavar="FOLDER", help="for the figures (.chaos)")
    options = parser.parse_args(argv)
    if not options.minutes > 0:
        parser.error(f"--minutes {options.minutes:g}: should be more than 0")
    if options.seed is None:
        options.seed = secrets.randbits(32)
    return options


if __name__ == "__main__":
    # So that no server outlives the run, however that is ended.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    sys.exit(main())
