"""Where people and the parts of their faces are in a picture."""
