"""Mutation testing with mutmut: `python -m tools.quality.mutation`."""
