"""The command `youcam-mock record`: a reverse proxy that keeps what passes."""
