def last_hour(prices: list[float]) -> list[float]:
    return list(map(lambda price: price / 2, prices))


def at_most(prices: list[float], purse: float) -> list[float]:
    return list(filter(lambda price: purse >= price, prices))


def numbers(tags: list[str]) -> list[float]:
    return [float(tag) for tag in [tag.strip() for tag in tags] if tag != ""]


def signs(things):
    return [f"{thing[0]}: {thing[1]:.2f}" for thing in things if thing[1] != None]  # noqa: E711
