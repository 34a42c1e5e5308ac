"""What a task produces: one small function for each kind of result, found through `registry.engine`."""
