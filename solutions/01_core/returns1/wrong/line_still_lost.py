# expect: the line is given back with the numbers in it
def room_rent(hours):
    return hours * 12 + 5


def share(amount, singers):
    return amount / singers


def invoice_line(choir, hours, singers):
    total = room_rent(hours)
    line = f"{choir}: {total} in all, {share(total, singers)} for each singer"
    print(line)
