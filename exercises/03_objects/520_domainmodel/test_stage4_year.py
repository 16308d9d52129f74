import random
from decimal import Decimal

import pytest
from lending.library import Library
from lending.model import Item, LendingError, Member
from lending.trying import Calendar, Notes

CODES = ["B1", "C1", "D1", "T1"]
NAMES = ["Ana", "Bo", "Cy", "Dai"]


def one_place(library, code):
    """Where an item is, or what's wrong."""
    out = [name for name in NAMES for loan in library.loans(Member(name)) if loan.item.code == code]
    shelf = [item.code for item in library.on_shelf()].count(code)
    queue = [member.name for member in library.waiting(code)]
    if len(out) > 1:
        return f"{code} is out to {' and '.join(out)}."
    if shelf > 1:
        return f"{code} is on the shelf {shelf} times."
    if out and shelf:
        return f"{code} is out to {out[0]}, and on the shelf."
    if queue and shelf:
        return f"{code} is on the shelf, although {queue[0]} waits for it."
    if not (out or shelf or queue):
        return f"{code} isn't out, nobody waits for it, and it isn't on the shelf."
    if out and out[0] in queue:
        return f"{out[0]} has {code}, and waits for it."
    if len(set(queue)) != len(queue):
        return f"Somebody waits for {code} twice: {', '.join(queue)}."
    return None


def state(library):
    queues = [library.waiting(code) for code in CODES]
    return library.on_shelf(), [library.loans(Member(name)) for name in NAMES], queues


def year(seed):
    """Play some hundred calls; return how often each was refused."""
    dice = random.Random(seed)
    calendar = Calendar()
    library = Library(calendar, Notes())
    for code in CODES:
        library.add(Item(code, "thing", Decimal(dice.randint(1, 9))))
    done = []
    for _ in range(300):
        code, name = dice.choice(CODES), dice.choice(NAMES)
        call = dice.choice(["lend", "take_back", "reserve", "cancel", "go", "lend", "reserve"])
        before = state(library)
        if call == "go":
            calendar.go(1)
            done.append("calendar.go(1)")
            continue
        inside = f'"{code}"' if call == "take_back" else f'"{code}", Member("{name}")'
        done.append(f"library.{call}({inside})")
        last = "\n".join(done[-4:])
        try:
            getattr(library, call)(*([code] if call == "take_back" else [code, Member(name)]))
        except LendingError:
            if state(library) != before:
                pytest.fail(f"...\n{last}\n\nThis was refused, and yet it changed something.")
        wrong = [problem for code in CODES if (problem := one_place(library, code))]
        if wrong:
            pytest.fail(f"...\n{last}\n\n{wrong[0]}")


@pytest.mark.parametrize("seed", range(4))
def test_year(seed):
    """in a long year every item is always in one place"""
    year(seed)
