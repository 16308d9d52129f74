# expect: a label for every item, with a warning above 20 kg
def heavy_items(items):
    return [name for name, kilograms in items if kilograms > 20]


def labels(items):
    return [f"{name} (two people)" for name, kilograms in items if kilograms > 20]


def full_boxes(shelves):
    return [number for shelf in shelves for number, full in shelf if full]


def send_all(orders, send):
    sent = 0
    for order in orders:
        if order:
            send(order)
            sent += 1
    return sent
