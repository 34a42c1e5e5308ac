"""The link to the real service: recordings of what it answered, and what is done with them."""
