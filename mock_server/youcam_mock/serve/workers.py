"""granian's server, which starts a worker again that died, and says why it did."""

from __future__ import annotations

import logging
import signal
from collections.abc import Iterable
from typing import Any

from granian.server import MPServer

log = logging.getLogger("youcam_mock")
LOST = "; its state was in memory and is lost"


class Workers(MPServer):
    """The main process. A worker that dies again within seconds of its start ends the server, with exit code 1."""

    def __init__(self, target: str, keeps_state: bool, **more: Any) -> None:
        """Creates the server. `keeps_state` says that the state outlives a worker."""
        super().__init__(target, **more)
        self.respawn_failed_workers = True
        self._lost = "" if keeps_state else LOST

    def _respawn_workers(self, workers: Iterable[int], *given: Any, **more: Any) -> None:
        for index in workers:
            log.error("worker %d %s and is started again%s", index + 1, self._end_of(index), self._lost)
        super()._respawn_workers(workers, *given, **more)

    def shutdown(self, exit_code: int = 0) -> None:
        """Stops the workers, and says which of them would not live."""
        for index in self.interrupt_children:
            log.error("worker %d %s again, right after its start: the server stops", index + 1, self._end_of(index))
        super().shutdown(exit_code)  # type: ignore[no-untyped-call]

    def _end_of(self, index: int) -> str:
        code = self.wrks[index].inner.exitcode
        if code is None or code >= 0:
            return f"ended with exit code {code}"
        return f"was killed by {_name(-code)}"


def _name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
