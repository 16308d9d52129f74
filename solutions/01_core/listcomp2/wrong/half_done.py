# expect: heavy_items, labels and full_boxes are list comprehensions without a loop
def heavy_items(items):
    return [name for name, kilograms in items if kilograms > 20]


def labels(items):
    return [f"{name} (two people)" if kilograms > 20 else name for name, kilograms in items]


def full_boxes(shelves):
    numbers = []
    for shelf in shelves:
        numbers += [number for number, full in shelf if full]
    return numbers


def send_all(orders, send):
    sent = 0
    for order in orders:
        if order:
            send(order)
            sent += 1
    return sent
