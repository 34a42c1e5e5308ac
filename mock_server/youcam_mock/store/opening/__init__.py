"""Opens the database: its connections, and its tables as this version has them."""
