"""Lap times of swimmers."""

from laptimes._times import *  # noqa: F403

__all__ = ["LapTime", "LapTimeError", "best"]
