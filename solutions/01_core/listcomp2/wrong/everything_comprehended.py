# expect: send_all does something for each order and stays a loop
def heavy_items(items):
    return [name for name, kilograms in items if kilograms > 20]


def labels(items):
    return [f"{name} (two people)" if kilograms > 20 else name for name, kilograms in items]


def full_boxes(shelves):
    return [number for shelf in shelves for number, full in shelf if full]


def send_all(orders, send):
    return len([send(order) for order in orders if order])
