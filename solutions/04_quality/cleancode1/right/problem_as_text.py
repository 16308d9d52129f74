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
        if not is_empty(line):
            problem = problem_with(line.split(";"))
            if problem:
                problems.append(f"line {number}: {problem}")
            else:
                guests.append(read_guest(line))
    return guests, problems


def problem_with(parts):
    """Say what's wrong with a line, or nothing."""
    if len(parts) != 4:
        return "not four parts"
    if not all(map(is_number, parts[1:3])):
        return "age and hours are numbers"
    if int(parts[1]) < 0 or int(parts[2]) < 1:
        return "age from 0, hours from 1"
    return ""


def is_number(text):
    """Tell whether int can read it."""
    try:
        int(text)
    except ValueError:
        return False
    return True


def is_empty(line):
    """Tell whether there's nothing to read in a line."""
    return line.strip() == "" or line.startswith("#")


def read_guest(line):
    """Return name and debt of the guest in a line, or raise a ValueError that says what's wrong."""
    parts = line.split(";")
    name, age, hours, deposit = parts
    owed = price(int(age), int(hours))
    if deposit.strip() == "yes":
        owed -= DEPOSIT
    return name.strip(), owed


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
