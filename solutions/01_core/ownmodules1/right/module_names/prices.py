def price(count: int) -> int:
    return count * (7 if count > 4 else 8)
