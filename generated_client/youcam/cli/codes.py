"""Exit codes of the command line, following the habits of shells."""

WRONG_USAGE = 2
INTERRUPTED = 130
