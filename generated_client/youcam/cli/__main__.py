"""Runs `python -m youcam.cli`."""

from youcam.cli import main

if __name__ == "__main__":
    main()
