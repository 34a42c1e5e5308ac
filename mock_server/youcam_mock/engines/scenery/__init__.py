"""Places and scenes that stand for words."""
