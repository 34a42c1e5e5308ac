"""Skin: its analysis, its tone, and its simulation after a treatment."""
