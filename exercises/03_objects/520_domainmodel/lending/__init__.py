"""A library of things."""
