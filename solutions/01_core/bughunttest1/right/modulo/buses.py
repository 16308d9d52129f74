DAY = 1440


def wait(times: list[int], now: int) -> int:
    return min((time - now) % DAY for time in times)
