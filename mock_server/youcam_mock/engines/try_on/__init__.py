"""Clothes, accessories and jewellery, worn by a person."""
