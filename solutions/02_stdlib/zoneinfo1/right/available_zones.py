import zoneinfo
from datetime import datetime, time, timezone

TEAM = {"Tiago": "Europe/Lisbon", "Anjali": "Asia/Kolkata", "Mere": "Pacific/Auckland"}


def asleep(clock: time) -> bool:
    return not time(7) <= clock < time(22)


def main() -> None:
    text = input("When? ")
    while (zone := input("In which zone? ")) not in zoneinfo.available_timezones():
        print("There is no zone", zone)
    naive = datetime.strptime(text, "%Y-%m-%d %H:%M")
    moment = datetime.combine(naive.date(), naive.time(), zoneinfo.ZoneInfo(zone))
    utc = moment.astimezone(timezone.utc)
    print("Store:", utc.strftime("%Y-%m-%d %H:%M"), "UTC")
    for name in ["Tiago", "Anjali", "Mere"]:
        local = utc.astimezone(zoneinfo.ZoneInfo(TEAM[name]))
        print(name + ":", local.strftime("%a %H:%M") + (", asleep" if asleep(local.time()) else ""))


if __name__ == "__main__":
    main()
