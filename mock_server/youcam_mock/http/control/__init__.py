"""The control API under /_mock: one module for each subject."""
