"""Pictures and pixels: reading, writing, masks, tints and filters. Knows nothing of people."""
