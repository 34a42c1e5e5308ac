"""What a task is given: uploads, and what its URLs lead to."""
