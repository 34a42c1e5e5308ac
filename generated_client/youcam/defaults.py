"""Defaults of calls."""

WAIT_S = 600.0
"""How many seconds to wait for a run, unless a timeout is given."""
CONCURRENCY = 4
"""How many jobs of a `map` run at a time, unless a number is given."""
