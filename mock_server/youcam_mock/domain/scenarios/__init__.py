"""What a test makes go wrong, by a scenario or by the name of a file."""
