"""Generates the typed surface of the client layer: its features, parameters and signatures, and its blocking half."""
