"""One function for each kind of operation, named as the kind."""
