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
    asleep = ", asleep" if local.hour >= 22 or local.hour < 7 else ""
    print(f"{name}: {local:%a %H:%M}{asleep}")

# Why this way
#
# `replace` comes first and only once, because the numbers were read from a clock in that zone;
# after it there is one moment, and `astimezone` only looks at it. Adding 5:30 by hand would do
# for Kolkata, but Lisbon changes its clocks twice a year, and so does Auckland, the other way
# round. `ZoneInfo` is asked for the name itself: a list of known zones would be one more thing
# that can be out of date.
