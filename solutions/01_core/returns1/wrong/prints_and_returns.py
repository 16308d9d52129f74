# expect: share prints nothing
def room_rent(hours):
    return hours * 12 + 5


def share(amount, singers):
    print(amount / singers)
    return amount / singers


def invoice_line(choir, hours, singers):
    total = room_rent(hours)
    return f"{choir}: {total} in all, {share(total, singers)} for each singer"
