"""Shows the progress of runs on a terminal: a row for each that is under way. Elsewhere nothing is shown."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

Stages = Callable[[str, str | None], None]
"""Is called with a run's name and its stage, which is None when it has ended. Several threads call it."""

_WIDEST = 50


@contextmanager
def stages(quiet: bool, total: int) -> Iterator[Stages]:
    """Shows the progress of that many runs."""
    if quiet or not sys.stderr.isatty():
        yield lambda name, stage: None
    else:
        with _rows(total) as rows:
            yield rows


@contextmanager
def _rows(total: int) -> Iterator[Stages]:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

    texts = [TextColumn(f"{{task.{part}}}", markup=False) for part in ("description", "fields[stage]")]
    progress = Progress(
        *(SpinnerColumn(), *texts, TimeElapsedColumn()),
        # Rich would wrap lines that it prints, but a whole line can be copied.
        console=Console(stderr=True, soft_wrap=True),
        transient=True,
        # If stdout is not a terminal, nothing of it may go to this console.
        redirect_stdout=sys.stdout.isatty(),
    )
    lock = Lock()
    shown: dict[str, TaskID] = {}
    together = progress.add_task("", stage=f"0 of {total}", total=total, visible=total > 1)

    def tell(name: str, stage: str | None) -> None:
        with lock:
            if stage is None:
                if name in shown:
                    progress.remove_task(shown.pop(name))
                progress.advance(together)
                progress.update(together, stage=f"{progress.tasks[0].completed:.0f} of {total}")
            elif name in shown:
                progress.update(shown[name], stage=stage)
            else:
                shown[name] = progress.add_task(name[-_WIDEST:], stage=stage, total=None)

    with progress:
        yield tell
