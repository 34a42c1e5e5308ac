"""Version of the distribution, which the build and `/_mock/health` read."""

__version__ = "0.1.0"
