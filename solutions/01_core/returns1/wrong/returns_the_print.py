# expect: share gives its value back
def room_rent(hours):
    return hours * 12 + 5


def share(amount, singers):
    return print(amount / singers)


def invoice_line(choir, hours, singers):
    total = room_rent(hours)
    return f"{choir}: {total} in all, {share(total, singers)} for each singer"
