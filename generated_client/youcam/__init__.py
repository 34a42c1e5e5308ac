"""The thin layer by hand on top of the generated client."""
