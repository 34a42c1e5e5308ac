"""The link to a real service: recordings of what it answered, what is done with them, and how it differs."""
