"""Where did the value go."""


def room_rent(hours):
    """Return the rent: 12 for each hour and 5 for the cleaning."""
    amount = hours * 12
    amount = amount + 5
    return amount


def share(amount, singers):
    """Return what each singer pays."""
    return amount / singers


def invoice_line(choir, hours, singers):
    """Return a line such as "Alba: 29 in all, 2.9 for each singer"."""
    total = room_rent(hours)
    line = f"{choir}: {total} in all, {share(total, singers)} for each singer"
    return line


# Why this way
#
# A function that calculates should not print as well: its caller may want the
# value for a sum, a file or a test, and can always print it. In larger programs
# printing happens in few places near the top. Unreachable lines after a return
# are found by linters, so switch one on when the course comes to them.
