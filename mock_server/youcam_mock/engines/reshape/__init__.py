"""Faces, teeth and bodies, bent and painted."""
