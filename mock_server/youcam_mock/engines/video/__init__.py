"""Videos: reading them frame by frame, changing them, writing them."""
