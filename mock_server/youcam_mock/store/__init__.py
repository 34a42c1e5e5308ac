"""State and blobs: SQLAlchemy Core tables and an object store. Knows the domain's values, and nothing above."""
