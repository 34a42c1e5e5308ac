"""Faces as they are: described, boxed, aged, swapped and portrayed."""
