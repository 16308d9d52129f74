import random


def hide_treasures(caves: list[str], count: int, rng: random.Random) -> list[str]:
    left = list(caves)
    found = []
    while left and len(found) < count:
        found.append(left.pop(rng.randrange(len(left))))
    return found


def weather(chances: dict[str, float], days: int, rng: random.Random) -> list[str]:
    result = []
    for day in range(days):
        point = rng.random() * sum(chances.values())
        for kind, chance in chances.items():
            if point < chance:
                result.append(kind)
                break
            point -= chance
    return result


def shuffled(cards, rng):
    mixed = cards.copy()
    for place in range(len(mixed) - 1, 0, -1):
        other = rng.randint(0, place)
        mixed[place], mixed[other] = mixed[other], mixed[place]
    return mixed


def rolls(seed, count):
    die = random.Random(seed)
    result = []
    for _ in range(count):
        result.append(die.choice([1, 2, 3, 4, 5, 6]))
    return result
