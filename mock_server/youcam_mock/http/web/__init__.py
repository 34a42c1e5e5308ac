"""The pages for people, and the contract as a file."""
