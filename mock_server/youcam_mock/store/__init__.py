"""Stores state and bytes: SQLAlchemy Core tables and an object store. Imports the domain's values, and nothing
above."""
