"""What the library needs from outside. Nothing to do here."""

from datetime import date
from typing import Protocol

from lending.model import Member


class Clock(Protocol):
    def today(self) -> date: ...


class Notifier(Protocol):
    def tell(self, member: Member, text: str) -> None: ...
