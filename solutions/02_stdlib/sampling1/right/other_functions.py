from random import Random


def hide_treasures(caves, count, rng):
    return shuffled(caves, rng)[:count]


def weather(chances, days, rng):
    bag = []
    for kind in chances:
        bag += [kind] * chances[kind]
    print(bag)
    return [rng.choice(bag) for _ in range(days)]


def shuffled(cards, rng):
    return rng.sample(cards, k=len(cards))


def rolls(seed, count):
    return Random(seed).choices(range(1, 7), k=count)
