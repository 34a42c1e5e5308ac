"""Whole photos: light, colour, size, background, and what is taken out or put in."""
