"""Kwabena's colleague wrote this file. Leave it as it is."""


class Penalty:
    """Seconds that the judges add: time + Penalty(10) is a later time."""

    def __init__(self, seconds):
        self.extra = seconds

    def __radd__(self, time):
        return type(time)(time.seconds + self.extra)


class About:
    """Equal to every time that's at most two seconds away: About(245)."""

    def __init__(self, seconds):
        self.around = seconds

    def __eq__(self, time):
        return abs(time.seconds - self.around) <= 2
