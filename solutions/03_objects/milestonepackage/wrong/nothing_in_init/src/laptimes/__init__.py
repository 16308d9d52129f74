"""Lap times of swimmers."""
