"""Tells how good the tests are: faults, mutation, fuzzing, reports."""
