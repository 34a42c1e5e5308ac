"""Tools for the maintainers of the contract, which are not part of the distribution."""
