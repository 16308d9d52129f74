import sys


def in_euros(cents):
    return f"{cents / 100:.2f}"


def bill(coffees, cakes):
    return sum([290] * coffees) + sum([350] * cakes)


coffees, cakes = [int(line) for line in sys.stdin.read().split()]
print(f"{coffees} coffees, {cakes} cakes:", in_euros(bill(coffees, cakes)), "euros", flush=True)
