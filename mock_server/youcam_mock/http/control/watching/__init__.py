"""Events: what happened, for who watches."""
