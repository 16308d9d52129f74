"""The function nobody dares to touch."""

HOUR = 300
DEPOSIT = 500
DAY_TICKET = 900
CHILD_DAY_TICKET = 450


def report(text):
    """Return the evening's report on a day's list."""
    guests, problems = read(text)
    lines = [f"{name}: {owed / 100:.2f}" for name, owed in guests]
    total = sum([owed for _, owed in guests])
    lines.append(f"{len(guests)} guests, {total / 100:.2f}")
    if problems:
        lines.append("not counted:")
        lines.extend(["  " + problem for problem in problems])
    return "\n".join(lines)


def read(text):
    """Return the guests, with what they owe in cents, and the problems."""
    guests = []
    problems = []
    for number, line in enumerate(text.splitlines(), start=1):
        if is_empty(line):
            continue
        try:
            guests.append(read_guest(line))
        except ValueError as error:
            problems.append(f"line {number}: {error}")
    return guests, problems


def is_empty(line):
    """Tell whether there's nothing to read in a line."""
    return line.strip() == "" or line.startswith("#")


def read_guest(line):
    """Return name and debt of the guest in a line, or raise a ValueError that says what's wrong."""
    parts = line.split(";")
    if len(parts) != 4:
        raise ValueError("not four parts")
    name, age, hours, deposit = parts
    age, hours = read_numbers(age, hours)
    owed = price(age, hours)
    if deposit.strip() == "yes":
        owed -= DEPOSIT
    return name.strip(), owed


def read_numbers(age, hours):
    """Return age and hours as numbers, if they make sense."""
    try:
        age, hours = int(age), int(hours)
    except ValueError:
        raise ValueError("age and hours are numbers") from None
    if age < 0 or hours < 1:
        raise ValueError("age from 0, hours from 1")
    return age, hours


def price(age, hours):
    """Return what somebody pays for some hours, in cents."""
    ticket = CHILD_DAY_TICKET if age < 16 else DAY_TICKET
    return min(hourly_price(age) * hours, ticket)


def hourly_price(age):
    """Return what an hour costs at this age, in cents."""
    if age < 6:
        return 0
    if age < 16:
        return HOUR // 2
    if age >= 65:
        return HOUR * 2 // 3
    return HOUR


if __name__ == "__main__":
    print(report("# Saturday\nIlse;41;2;no\nBaptiste;9;5;yes\nYu;70;1;no\nOla;x;2;no\n"))


# Why this way
#
# The function did three things: reading, reckoning, writing. Each has its own functions now, and a
# new price is a change in one of them. An error that's raised where it's found, and caught where
# the line's number is known, replaces three `continue`s. Small isn't the aim: `part1`, `part2` and
# `part3`, handing nine variables to each other, would keep all the limits and help nobody.
