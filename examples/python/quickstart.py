"""A photo twice as large: `python quickstart.py photo.jpg large.jpg`."""

import os
import sys

from youcam import YouCam
from youcam.errors import YouCamError

KEY = os.environ.get("YOUCAM_API_KEY", "mock-api-key-0123456789")
URL = os.environ.get("YOUCAM_BASE_URL", "http://127.0.0.1:8765")


def main(photo: str, target: str) -> None:
    with YouCam(api_key=KEY, base_url=URL) as client:
        print("it will cost", client.cost("enhance", image=photo, scale=2), "units of", client.units().total)
        result = client.features.enhance(photo, scale=2)
        print("saved", result.save(target))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:3])
    except (YouCamError, OSError) as error:
        sys.exit(f"quickstart: {error}")
