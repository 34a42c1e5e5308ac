"""Version of the distribution, read by the build and by `/_mock/health`."""

__version__ = "0.1.0"
