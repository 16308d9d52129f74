# expect: asleep from 22:00 on
"""Ten o'clock, but whose?"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

TEAM = {"Tiago": "Europe/Lisbon", "Anjali": "Asia/Kolkata", "Mere": "Pacific/Auckland"}


def ask_zone():
    """Ask for a zone until there is one of that name, and return it."""
    while True:
        name = input("In which zone? ")
        try:
            return ZoneInfo(name)
        except ZoneInfoNotFoundError:
            print(f"There is no zone {name}")


when = datetime.fromisoformat(input("When? "))
moment = when.replace(tzinfo=ask_zone())

print(f"Store: {moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC")
for name, zone in TEAM.items():
    local = moment.astimezone(ZoneInfo(zone))
    asleep = ", asleep" if local.hour > 22 or local.hour < 7 else ""
    print(f"{name}: {local:%a %H:%M}{asleep}")
