"""Engines, which produce the results of tasks: one small function for each kind of result, found by
`registry.engine`."""
