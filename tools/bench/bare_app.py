"""A Flask app of one route behind granian, as the yardstick of the bench."""

from __future__ import annotations

import argparse

from flask import Flask, Response, jsonify
from granian.constants import Interfaces
from granian.server import MPServer

app = Flask(__name__)


@app.get("/x")
def answer() -> Response:
    """The least that a Flask app can do."""
    return jsonify(status=200)


def main() -> None:
    """Serves with the settings that the mock is served with."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    port = parser.parse_args().port
    server = MPServer("bare", port=port, interface=Interfaces.WSGI, log_enabled=False, websockets=False)
    server.serve(target_loader=lambda: app, wrap_loader=False)


if __name__ == "__main__":
    main()
