"""Tools for the maintainers of the contract; not part of the distribution."""
