"""Lap times of swimmers."""

# TODO: stage 3. What does the world see?
