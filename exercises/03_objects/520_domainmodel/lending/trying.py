"""A clock and a notifier to try things out. Nothing to do here."""

from datetime import date, timedelta


class Calendar:
    """A clock for trying things out: it begins on 1 May 2026, and goes on when you say so."""

    def __init__(self):
        self.day = date(2026, 5, 1)

    def today(self):
        return self.day

    def go(self, days):
        self.day += timedelta(days)


class Notes:
    """A notifier for trying things out: it writes down who was told what."""

    def __init__(self):
        self.told = []

    def tell(self, member, text):
        self.told.append(f"{member.name}: {text}")
