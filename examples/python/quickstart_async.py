"""Several photos at a time: `python quickstart_async.py out photo.jpg another.jpg ...`."""

import asyncio
import os
import sys
from pathlib import Path

from youcam import AsyncYouCam

KEY = os.environ.get("YOUCAM_API_KEY", "mock-api-key-0123456789")
URL = os.environ.get("YOUCAM_BASE_URL", "http://127.0.0.1:8765")


async def main(folder: str, *photos: str) -> int:
    failures = 0
    async with AsyncYouCam(api_key=KEY, base_url=URL) as client:
        jobs = [{"image": photo, "scale": 2} for photo in photos]
        async for outcome in client.map("enhance", jobs, concurrency=3):
            name = Path(outcome.job["image"]).name
            if outcome.result is None:
                print(f"{name}: {outcome.error}", file=sys.stderr)
                failures += 1
            else:
                print("saved", await outcome.result.save(Path(folder, name)))
    return failures


if __name__ == "__main__":
    Path(sys.argv[1]).mkdir(exist_ok=True)
    sys.exit(asyncio.run(main(*sys.argv[1:])) > 0)
