"""What the tests tried, as one page: `python -m tools.quality.report`."""
