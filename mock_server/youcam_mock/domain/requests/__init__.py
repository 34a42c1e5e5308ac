"""What a request must be, and the words in which it is refused."""
