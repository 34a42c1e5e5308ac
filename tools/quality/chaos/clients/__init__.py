"""Clients that put load on a mock and keep their own account of what they were answered."""
