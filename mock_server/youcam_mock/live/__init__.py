"""The link to a real service."""
