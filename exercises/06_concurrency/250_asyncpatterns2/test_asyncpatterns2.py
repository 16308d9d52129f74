import asyncio

import pytest
from asyncpatterns2 import first_yes, pack_all
from clock_for_check import check, run

pytestmark = pytest.mark.filterwarnings("ignore")


class Market:
    """Gives out orders, packs them, and counts what's where."""

    def __init__(self, orders, every=0, seconds=(), errors=()):
        self.list, self.every, self.errors = orders, every, errors
        self.seconds = dict(seconds)
        self.taken = self.begun = self.most_waiting = self.now = self.most_now = 0
        self.most_settled = 0  # waiting while everybody packed, and nobody was on the way
        self.packed, self.ended = [], 0

    async def orders(self):
        for order in self.list:
            if self.every:
                await asyncio.sleep(self.every)
            self.taken += 1
            self.most_waiting = max(self.most_waiting, self.taken - self.begun)
            yield order
        self.ended = 1

    async def pack(self, order):
        self.begun += 1
        self.now += 1
        self.most_now = max(self.most_now, self.now)
        await asyncio.sleep(self.seconds.get(order, 1))
        self.most_settled = max(self.most_settled, self.taken - self.begun)
        self.now -= 1
        if order in self.errors:
            raise ValueError("out of print")
        self.packed.append(order)


def packed(market, packers, room):
    """Return what pack_all gives, and its seconds."""
    call = f"With {packers} packers, room for {room} and {len(market.list)} orders, pack_all"
    return run(call, pack_all(market.orders(), market.pack, packers, room))


BOOKS = ["Ørsted", "Borges", "", "Adichie", "Lem", "Woolf", "Eco", "Achebe", "Ito"]


def test_pack_all():
    """pack_all: each order is packed once"""
    market = Market(list(BOOKS))
    found, _ = packed(market, 2, 3)
    check(sorted(market.packed), sorted(BOOKS), "Packed, sorted:")
    check(found, [], "Everything could be packed. pack_all returns:")


def test_room():
    """pack_all: no more orders are taken than there's room for"""
    market = Market([f"book {number}" for number in range(60)])
    packed(market, 2, 3)
    if market.most_waiting > 4 + 2:  # a packer's get may be under way
        pytest.fail(
            f"The shelf has room for 3, and there's one more order in somebody's hand. "
            f"{market.most_waiting} orders were waiting at the same time, and the fair goes on."
        )
    if market.most_settled > 4:
        pytest.fail(
            "The shelf has room for 3, and there's one more order in somebody's hand: that's 4. While both "
            f"packers were packing, {market.most_settled} orders were waiting."
        )


def test_room_one():
    """pack_all: a shelf with room for one"""
    market = Market([f"book {number}" for number in range(30)])
    packed(market, 1, 1)
    if market.most_waiting > 2 + 1:
        pytest.fail(
            f"The shelf has room for 1, and there's one more order in somebody's hand. "
            f"{market.most_waiting} orders were waiting at the same time."
        )


def test_packers():
    """pack_all: all packers pack, and no more"""
    market = Market(list(BOOKS))
    _, seconds = packed(market, 3, 2)
    check(market.most_now, 3, "3 packers. Orders that were being packed at the same time, at most:")
    check(seconds, 3, "9 orders of 1 second each, 3 packers. It took:")


def test_while_they_come():
    """pack_all: packing begins with the first order, not after the last"""
    market = Market(["a", "b", "c"], every=10)
    _, seconds = packed(market, 2, 5)
    check(seconds, 31, "An order every 10 seconds, the third at 30. Packing takes 1. It took:")


def test_slow_one():
    """pack_all: a big order doesn't hold up the others"""
    market = Market(["big", "a", "b", "c", "d"], seconds={"big": 4})
    check(packed(market, 2, 2)[1], 4, "big takes 4 seconds, the other four 1 each. It took:")


def test_errors():
    """pack_all: what can't be packed comes back sorted, and the rest is packed"""
    market = Market(list(BOOKS), errors={"Woolf", "Borges", "Eco"})
    found, _ = packed(market, 2, 2)
    check(found, ["Borges", "Eco", "Woolf"], "Borges, Woolf and Eco can't be packed. Returned:")
    check(len(market.packed), 6, "Of 9 orders, 3 can't be packed. Packed:")


def test_no_orders():
    """pack_all: a quiet day"""
    check(packed(Market([]), 3, 2), ([], 0), "No orders. pack_all returns, and seconds:")


def test_no_packers_left():
    """pack_all: at the end, the packers go home"""
    market = Market(["a", "b"])

    async def day():
        await pack_all(market.orders(), market.pack, 3, 2)
        await asyncio.sleep(0)
        return len(asyncio.all_tasks()) - 1

    check(run("pack_all", day())[0], 0, "Tasks that are still there after pack_all:")


class Couriers:
    """Answer after some seconds."""

    def __init__(self, **answers):
        self.answers, self.asked, self.open = answers, [], 0

    async def ask(self, courier):
        self.asked.append(courier)
        self.open += 1
        try:
            seconds, answer = self.answers[courier]
            await asyncio.sleep(seconds)
        finally:
            self.open -= 1
        if isinstance(answer, Exception):
            raise answer
        return answer


def asked(couriers):
    """Return what first_yes gives, its seconds, and who is still being asked."""

    async def day():
        found = await first_yes(list(couriers.answers), couriers.ask)
        return found, asyncio.get_running_loop().time(), couriers.open

    return run("first_yes", day())[0]


def test_first_yes():
    """first_yes: the first that says yes, as soon as it does"""
    found, seconds, _ = asked(Couriers(van=(9, True), bike=(3, True), drone=(1, False)))
    check(found, "bike", "drone says no after 1 second, bike yes after 3, van yes after 9:")
    check(seconds, 3, "The first yes comes after 3 seconds. first_yes took:")


def test_first_yes_open():
    """first_yes: afterwards nobody is still being asked"""
    _, _, left = asked(Couriers(van=(9, True), bike=(3, True), drone=(5, False)))
    check(left, 0, "bike has said yes. Couriers that are still being asked:")


def test_first_yes_error():
    """first_yes: a courier that can't be reached has said no"""
    couriers = Couriers(bike=(1, OSError("no line")), drone=(2, False), van=(4, True))
    try:
        found, _, _ = asked(couriers)
    except OSError:
        pytest.fail("bike can't be reached, and its OSError came out. van would have said yes.")
    check(found, "van", "bike can't be reached, drone says no, van says yes:")


def test_first_yes_nobody():
    """first_yes: everybody says no"""
    couriers = Couriers(van=(4, False), bike=(1, OSError("no line")))
    check(asked(couriers), (None, 4, 0), "van and bike say no. Result, seconds, still being asked:")
    check(asked(Couriers()), (None, 0, 0), "No couriers. Result, seconds, still being asked:")
