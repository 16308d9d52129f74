def missing(belt, wanted):
    lost = list(wanted)
    for tag in belt:
        while tag in lost:
            lost.remove(tag)
    return lost


def loaded(belt, sizes):
    carts = []
    for size in sizes:
        cart = []
        while len(cart) < size:
            try:
                cart.append(next(belt))
            except StopIteration:
                break
        carts.append(cart)
    return carts


def ends(belt):
    first = last = None
    for tag in belt:
        if first is None:
            first = tag
        last = tag
    if first is None:
        return None
    return (first, last)


def misread(belt):
    found = []
    before = None
    for tag in belt:
        if tag == before:
            found.append(tag)
        before = tag
    return found
