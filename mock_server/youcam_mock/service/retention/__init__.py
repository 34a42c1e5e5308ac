"""Removes files, tasks and results whose time is over."""
