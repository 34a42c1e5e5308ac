"""Engines, which make the results of tasks: a small function for each kind of result, found by `registry.engine`."""
