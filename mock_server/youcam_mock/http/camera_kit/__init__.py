"""The JS Camera Kit: its script, and the eyes that tell it how good a face is."""
