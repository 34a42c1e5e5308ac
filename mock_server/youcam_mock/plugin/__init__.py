"""The parts of the pytest plugin: a mock in this process, which a test steers, on a clock that waiting advances."""
