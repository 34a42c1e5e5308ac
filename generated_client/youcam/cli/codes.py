"""Exit codes of the command line, as shells use them."""

WRONG_USAGE = 2
INTERRUPTED = 130
