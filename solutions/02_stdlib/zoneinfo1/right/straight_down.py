from datetime import datetime
from zoneinfo import ZoneInfo

TEAM = {"Tiago": "Europe/Lisbon", "Anjali": "Asia/Kolkata", "Mere": "Pacific/Auckland"}
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

when = datetime.fromisoformat(input("When? "))
place = None
while place is None:
    zone = input("In which zone? ")
    try:
        place = ZoneInfo(zone)
    except KeyError:
        print(f"There is no zone {zone}")
moment = datetime(when.year, when.month, when.day, when.hour, when.minute, tzinfo=place)
store = moment.astimezone(ZoneInfo("UTC"))
print(f"Store: {store:%Y-%m-%d %H:%M} UTC")
for name in TEAM:
    local = moment.astimezone(ZoneInfo(TEAM[name]))
    line = f"{name}: {DAYS[local.weekday()]} {local.hour:02}:{local.minute:02}"
    if local.hour in [22, 23, 0, 1, 2, 3, 4, 5, 6]:
        line += ", asleep"
    print(line)
