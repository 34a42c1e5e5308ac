"""Receives webhooks, checks who sent them, and looks at the tasks that they tell of: `python app.py`.

YOUCAM_WEBHOOK_SECRET holds the endpoint's secret, or several with spaces between them while you change it; PORT is 9000
unless it says otherwise. Needs youcam-mock and flask.
"""

from __future__ import annotations

import os
import sys

import httpx
from flask import Flask, request

from youcam.errors import WebhookRefused
from youcam.webhooks import verify
from youcam_client import AuthenticatedClient, errors
from youcam_client.api.ai_photo_enhance import check_task_enhance_v2_0
from youcam_client.models import FileTaskStatusV2, InvalidTaskId

SECRETS = os.environ.get("YOUCAM_WEBHOOK_SECRET", "").split()
client = AuthenticatedClient(
    os.environ.get("YOUCAM_BASE_URL", "http://127.0.0.1:8765"),
    os.environ.get("YOUCAM_API_KEY", "mock-api-key-0123456789"),
)
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 65_536
handled: set[str] = set()


@app.post("/hook")
def hook() -> tuple[str, int]:
    """Answers 204 to a message that is taken, 400 to one that is not the service's, 503 to ask for it again later."""
    try:
        # The bytes as they came: JSON that Flask parsed and wrote again would not fit the signature.
        event = verify(request.headers, request.get_data(), SECRETS)
    except WebhookRefused as refused:
        return f"{refused}\n", 400
    if event.id not in handled:  # a message may come twice
        if not looked_at(event.task_id):
            return "", 503
        handled.add(event.id)
    return "", 204


def looked_at(task_id: str) -> bool:
    """Says how the task ended; False when that could not be found out now.

    The message names no feature, so a program remembers what it ran. Here all tasks are of AI Photo Enhance.
    """
    try:
        answer = check_task_enhance_v2_0.sync(task_id, client=client)
    except (httpx.HTTPError, errors.UnexpectedStatus, errors.UnreadableResponse) as error:
        answer = None
        print(f"{task_id}: {error}", flush=True)
    if isinstance(answer, InvalidTaskId):
        print(f"{task_id}: no task of ours", flush=True)
    elif isinstance(answer, FileTaskStatusV2):
        state = answer.data
        print(f"{task_id}: {state.task_status}, {state.results.url if state.results else state.error}", flush=True)
    return isinstance(answer, FileTaskStatusV2 | InvalidTaskId)


def main() -> None:
    """Listens on this machine. In earnest, put the app behind a real server and HTTPS."""
    try:
        verify({}, b"", SECRETS)
    except WebhookRefused:
        pass  # as it should: that was no message, and the secret is one
    except ValueError as error:
        sys.exit(f"app.py: YOUCAM_WEBHOOK_SECRET: {error}")
    app.run(port=int(os.environ.get("PORT", "9000")))


if __name__ == "__main__":
    main()
