"""Served mocks, the places of their state, and gates before those."""
