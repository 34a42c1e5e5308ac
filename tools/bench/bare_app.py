"""A Flask app with one route behind granian, the yardstick of the benchmark."""

from __future__ import annotations

import argparse

from flask import Flask, Response, jsonify
from granian.constants import Interfaces
from granian.server import MPServer

app = Flask(__name__)


@app.get("/x")
def answer() -> Response:
    """Returns the least that a Flask app can answer."""
    return jsonify(status=200)


def main() -> None:
    """Serves the app with the same settings as the mock."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    port = parser.parse_args().port
    server = MPServer("bare", port=port, interface=Interfaces.WSGI, log_enabled=False, websockets=False)
    server.serve(target_loader=lambda: app, wrap_loader=False)


if __name__ == "__main__":
    main()
