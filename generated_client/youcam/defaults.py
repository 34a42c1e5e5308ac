"""Defaults and bounds of calls."""

WAIT_S = 600.0
"""How many seconds to wait for a run, unless a timeout is given."""
CONCURRENCY = 4
"""How many jobs of a `map` run at a time, unless a number is given."""
ANSWER_BYTES = 32 << 20
"""The largest answer of the API that is read, in bytes."""
FILE_BYTES = 2 << 30
"""The largest file of a result that is downloaded, in bytes."""
