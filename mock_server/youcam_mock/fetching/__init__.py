"""Fetches what a URL names: inputs on hosts that the operator allowed."""
