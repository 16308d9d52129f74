from copy import deepcopy


def add_guest(name: str, guests: list[str] | None = None) -> list[str]:
    guests = [] if guests is None else guests
    guests.insert(len(guests), name)
    return guests


def without(guests: list[str], cancelled: list[str]) -> list[str]:
    coming = guests.copy()
    for name in guests:
        if name in cancelled:
            coming.remove(name)
    return coming


def ticket_machine(first: int = 1):
    torn = []

    def tear_off() -> int:
        torn.append(first + len(torn))
        return torn[-1]

    return tear_off


def empty_hall(rows: int, seats: int) -> list[list[str]]:
    return deepcopy([["free"] * seats]) + empty_hall(rows - 1, seats) if rows else []
