"""Hair: its mask, its colour, its cut, and the report on it."""
