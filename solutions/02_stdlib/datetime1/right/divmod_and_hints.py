from datetime import date, datetime, timedelta


def long(day: date) -> str:
    return day.strftime("%A, ") + str(day.day) + day.strftime(" %B %Y")


def main() -> None:
    born = datetime.strptime(input("When were you born? "), "%Y-%m-%d %H:%M")
    now = datetime.strptime(input("And now it is? "), "%Y-%m-%d %H:%M")
    days, rest = divmod(now - born, timedelta(days=1))
    print("You were born on a", long(born) + ".")
    print("You are", days, "days and", rest.seconds // 60 // 60, "hours old.")
    print(f"In hours, that's {int((now - born).total_seconds() / 3600)}.")
    passed = now.toordinal() - born.toordinal()
    thousands = max(-(-passed // 1000), 1)
    if thousands * 1000 == passed:
        print(f"Your {passed}th day: That's today!")
        return
    party = date.fromordinal(born.toordinal() + thousands * 1000)
    print(f"Your {thousands}000th day is {long(party)}.")
    print(f"Only {(party - now.date()).days} days to go.")


main()
