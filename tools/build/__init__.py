"""Builds what is made from the contract: the bundle, the client and its types. Lints the contract."""
