from calendar import weekday

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def main() -> None:
    day = int(input("Day of December? "))
    trays, rest = divmod(int(input("Rolls? ")), 40)
    print(DAYS[weekday(2026, 12, day)], day, f"December: {trays} full trays, {rest} left over")


main()
