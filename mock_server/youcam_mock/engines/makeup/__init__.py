"""Make-up on a face, and coloured lenses."""
