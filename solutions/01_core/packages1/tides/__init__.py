"""High water at three harbours."""

from .report import report
from .table import high_waters

__all__ = ["high_waters", "report"]
