"""What the pytest plugin is made of: a mock in this process, steered by a test, on a clock that waiting moves."""
