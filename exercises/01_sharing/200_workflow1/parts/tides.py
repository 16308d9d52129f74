"""Prints when the water is high."""

HIGH_WATER = {"mon": "06:10", "tue": "06:58", "wed": "07:49"}


def line(day):
    """Return a line of the table."""
    return f"{day}  {HIGH_WATER[day]}"


if __name__ == "__main__":
    for day in HIGH_WATER:
        print(line(day))
