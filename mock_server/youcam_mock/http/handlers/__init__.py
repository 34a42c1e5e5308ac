"""Handlers: one function for each kind of operation, named after the kind."""
