"""Finger nails: where they are, and their paint."""
