"""The mock over HTTP: Flask, one handler for each kind of operation."""
