from math import factorial


def sacks(grains: int, per_sack: int) -> int:
    full, rest = divmod(grains, per_sack)
    return full + 1 if rest else full


def square_side(tiles: int) -> int:
    low, high = 0, tiles + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle * middle <= tiles:
            low = middle
        else:
            high = middle
    return low


def teams(people: int, size: int) -> int:
    if size > people:
        return 0
    return factorial(people) // (factorial(size) * factorial(people - size))


def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def meet_again(intervals: list[int]) -> int:
    minutes = 1
    for interval in intervals:
        minutes = minutes * interval // gcd(minutes, interval)
    return minutes


def tile_side(length: int, width: int) -> int:
    return gcd(width, length)
