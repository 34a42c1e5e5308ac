"""The service's rules, in pure Python: no Flask, no database, no clock but the one that is handed in."""
