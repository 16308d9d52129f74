from pathlib import Path


def portions(order):
    if "portions" not in order:
        return 1
    return order["portions"]


def menu(dishes, prices):
    dishes, prices = list(dishes), list(prices)
    if len(dishes) != len(prices):
        raise ValueError("a price is missing, or a dish")
    lines = []
    for number, dish in enumerate(dishes):
        lines.append(f"{dish:10} {prices[number]:5.2f}")
    return lines


def queues(minutes):
    number = longest = 0
    for wait in minutes:
        number += 1
        if wait > longest:
            longest = wait
    return number, longest


def seasoned(usual, own):
    result = usual.copy()
    result.update(own)
    return result


def board(left):
    match left:
        case None:
            return "ask the cook"
        case 0:
            return "sold out"
    return f"{left} left"


def guests(path):
    path = Path(path)
    if not path.exists():
        return []
    with path.open(encoding="utf-8") as file:
        return [int(line) for line in file]


def can_eat(allergies, ingredients):
    for allergy in allergies:
        if allergy in ingredients:
            return False
    return True


if __name__ == "__main__":
    for line in menu(["lentils", "soup", "nut cake"], [4.5, 3, 2.8]):
        print(line)
