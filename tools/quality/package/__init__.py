"""Whether what is released can be installed and works, outside the repository: `make package`."""
