"""Greets the passengers."""

print("Welcome aboard")
