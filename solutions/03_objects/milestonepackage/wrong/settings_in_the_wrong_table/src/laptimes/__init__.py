"""Lap times of swimmers."""

from laptimes._times import LapTime, LapTimeError, best

__all__ = ["LapTime", "LapTimeError", "best"]
