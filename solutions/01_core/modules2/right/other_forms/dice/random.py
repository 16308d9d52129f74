"""This one has moved to mydice.py."""
