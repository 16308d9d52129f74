"""Ten o'clock, but whose?

"Thursday, ten o'clock," wrote Tiago from Lisbon. Anjali dialled in at ten in Kolkata, and had
waited for five and a half hours when he came. Mere, in Auckland, was asleep.

A datetime without a zone is called naive: ten o'clock somewhere. With a zone it's aware, and
means one moment in the world. zoneinfo knows the zones and their summer times.

    >>> from datetime import UTC, datetime
    >>> from zoneinfo import ZoneInfo
    >>> lisbon = datetime(2026, 1, 15, 10, 0).replace(tzinfo=ZoneInfo("Europe/Lisbon"))
    >>> lisbon.isoformat()
    '2026-01-15T10:00:00+00:00'
    >>> lisbon.astimezone(ZoneInfo("Asia/Kolkata")).isoformat()
    '2026-01-15T15:30:00+05:30'

`replace` only says which clock the numbers were read from. `astimezone` asks what another clock
shows at the same moment. And UTC is the zone to store moments in, as it has no summer time.

Finish Tiago's planner (`python3 zoneinfo1.py`, on Windows `py zoneinfo1.py`):

    When? 2026-01-15 10:00
    In which zone? Lisbon
    There is no zone Lisbon
    In which zone? Europe/Lisbon
    Store: 2026-01-15 10:00 UTC
    Tiago: Thu 10:00
    Anjali: Thu 15:30
    Mere: Thu 23:00, asleep
"""

from datetime import datetime
from zoneinfo import ZoneInfo

TEAM = {"Tiago": "Europe/Lisbon", "Anjali": "Asia/Kolkata", "Mere": "Pacific/Auckland"}

# It asks for the zone until there is one of that name; ZoneInfo raises a ZoneInfoNotFoundError
# (to be imported from zoneinfo) otherwise. Everybody in TEAM sleeps from 22:00 on, and is awake
# from 07:00 on. %a is the short weekday.

when = datetime.fromisoformat(input("When? "))
zone = input("In which zone? ")
# TODO: what does each clock show?
for name in TEAM:
    print(f"{name}: {when:%a %H:%M}")
