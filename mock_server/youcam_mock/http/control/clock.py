"""Shows and moves the mock's clock."""

from __future__ import annotations

from typing import Any

from youcam_mock.domain.clock import NotVirtualError
from youcam_mock.http.checked_request import ControlError, ControlRequest, Reply
from youcam_mock.mock import Mock


def get_clock(request: ControlRequest) -> Reply:
    """The clock."""
    return Reply(shown(request.mock))


def set_clock(request: ControlRequest) -> Reply:
    """Switches mode, time or speed."""
    body = request.body
    request.mock.move_clock(lambda clock: clock.change(body.get("mode"), body.get("now_ms"), body.get("speed")))
    # It may have been put back: things are then over earlier than was expected.
    request.mock.next_over_ms = 0
    request.mock.time_passed()
    return Reply(shown(request.mock))


def advance_clock(request: ControlRequest) -> Reply:
    """Lets virtual time pass. Raises ControlError on another clock."""
    try:
        request.mock.move_clock(lambda clock: clock.advance(request.body["seconds"]))
    except NotVirtualError:
        mode = request.mock.clock.state.mode
        raise ControlError(409, f"the clock is {mode}; only a virtual one can be advanced") from None
    request.mock.time_passed()
    return Reply(shown(request.mock))


def shown(mock: Mock) -> dict[str, Any]:
    """The clock as the control API shows it. Times are Unix ms."""
    state = mock.clock.state
    return {"mode": state.mode, "now_ms": mock.clock.now_ms(), "speed": state.speed}
