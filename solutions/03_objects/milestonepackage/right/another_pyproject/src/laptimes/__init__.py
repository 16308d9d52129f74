from ._times import LapTime as LapTime
from ._times import LapTimeError as LapTimeError
from ._times import best as best

__all__ = ("best", "LapTime", "LapTimeError")
