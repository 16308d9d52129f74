# expect: an order that is neither mixed nor paid is open
def frame_length(width, height):
    return 2 * (width + height)


def middle_price(cheap, dear):
    return (cheap + dear) / 2


def full_tins(area, reserve, area_per_tin):
    return (area + reserve) // area_per_tin


def colour_error(wanted, measured):
    return (wanted - measured) ** 2


def is_open(mixed, paid):
    return (not mixed) and paid
