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
