"""`youcam-mock compare`: asks a service and a mock the same, and tells what differs."""
