"""Compares the contract with another version of it, and with the vendor's documents."""
