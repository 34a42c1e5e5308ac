"""A served mock under load, for a while: `soak` looks for what grows, `chaos` for what breaks."""
