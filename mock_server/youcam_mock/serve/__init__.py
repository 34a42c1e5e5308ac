"""The command `youcam-mock serve`: its options, what it checks and says at a start, and the server."""
