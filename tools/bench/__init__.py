"""Speed and memory of the mock: `python -m tools.bench`."""
