"""What calls take for granted where they are told nothing."""

WAIT_S = 600.0
"""How long a run is waited for unless a timeout is given."""
CONCURRENCY = 4
"""How many jobs of a `map` run at a time unless it is told otherwise."""
