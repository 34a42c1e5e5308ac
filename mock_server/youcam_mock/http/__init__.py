"""Serves the mock over HTTP: Flask, with one handler for each kind of operation."""
