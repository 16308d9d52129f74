import asyncio
import json

import httpx
import pytest
from httpx1 import menu, menus
from pythlings_checks import program

LONG = 4
TURNS = 500  # of the event loop: enough for whoever doesn't wait for anything else


def answered(request):
    """What a kitchen answers, by its name."""
    name = request.url.raw_path.decode()
    plans = {
        "/menus/Sol": httpx.Response(200, json=["soup"]),
        "/menus/Caf%C3%A9%20%26%20Co": httpx.Response(200, json=["crêpes", "tea"]),
        "/menus/24%2F7": httpx.Response(200, json=["toast"]),
        "/menus/Empty": httpx.Response(200, json=[]),
        "/menus/Ill": httpx.Response(503, json=["old soup"]),
        "/menus/Moved": httpx.Response(301, headers={"Location": "/menus/Sol"}, json=["x"]),
        "/menus/Secret": httpx.Response(403, json=[]),
    }
    if name in ("/menus/Silent", "/menus/Gone"):
        kind = httpx.ReadTimeout if name == "/menus/Silent" else httpx.ConnectError
        raise kind("nobody answers", request=request)
    return plans.get(name, httpx.Response(404, json={"error": "no such kitchen"}))


def one(kitchen):
    with httpx.Client(
        base_url="https://lunch.example", transport=httpx.MockTransport(answered)
    ) as client:
        return menu(client, kitchen)


def run(kitchens, *, handler=None, **options):
    """Run menus, and don't wait for ever."""

    async def plain(request):
        return answered(request)

    async def all_of_it():
        transport = httpx.MockTransport(handler or plain)
        async with httpx.AsyncClient(
            base_url="https://lunch.example", transport=transport
        ) as client:
            async with asyncio.timeout(3 * LONG):
                return await menus(client, kitchens, **options)

    try:
        return asyncio.run(all_of_it())
    except TimeoutError:
        pytest.fail("All kitchens have answered, and menus doesn't come to an end.")


def is_same(kitchens, wanted):
    found = run(list(kitchens))
    if found != wanted or list(found) != list(wanted):
        pytest.fail(f"menus(client, {kitchens})\n\nfound:  {found}\nwanted: {wanted}")


def test_menu():
    """menu: the list of a kitchen, whatever its name"""
    for kitchen, wanted in (
        ("Sol", ["soup"]),
        ("Café & Co", ["crêpes", "tea"]),
        ("24/7", ["toast"]),
        ("Empty", []),
    ):
        found = one(kitchen)
        if found != wanted:
            pytest.fail(f'menu(client, "{kitchen}")\n\nfound:  {found}\nwanted: {wanted}')


def test_menu_unknown():
    """menu: no such kitchen, no dishes"""
    if (found := one("Nowhere")) != []:
        pytest.fail(f"The answer is 404. The menu should be [], and it's {found}")


@pytest.mark.parametrize("kitchen", ["Ill", "Moved", "Secret", "Silent", "Gone"])
def test_menu_fails(kitchen):
    """menu: what else goes wrong is an httpx.HTTPError"""
    try:
        found = one(kitchen)
    except httpx.HTTPError:
        return
    pytest.fail(f'menu(client, "{kitchen}") should be an httpx.HTTPError. It gives {found}')


def test_menus():
    """menus: all of them, in the order in which they're named"""
    is_same(
        ["Sol", "24/7", "Café & Co"],
        {"Sol": ["soup"], "24/7": ["toast"], "Café & Co": ["crêpes", "tea"]},
    )
    is_same([], {})


def test_menus_fail():
    """menus: a kitchen with trouble has None, the others have their menu"""
    is_same(
        ["Ill", "Sol", "Silent", "Nowhere", "Gone", "Moved", "Empty"],
        {
            "Ill": None,
            "Sol": ["soup"],
            "Silent": None,
            "Nowhere": [],
            "Gone": None,
            "Moved": None,
            "Empty": [],
        },
    )


def test_own_slips():
    """menus: an exception that isn't httpx's comes out"""

    def slips(request):
        raise ZeroDivisionError

    try:
        found = run(["Sol", "Ill"], handler=slips)
    except Exception as error:  # noqa: BLE001
        whole = error.exceptions if isinstance(error, ExceptionGroup) else [error]
        if any(isinstance(each, ZeroDivisionError) for each in whole):
            return
        pytest.fail(f"A ZeroDivisionError was raised, and {error!r} came out.")
    pytest.fail(f"A ZeroDivisionError was raised, and all that came of it is {found}")


def test_twice():
    """menus: a kitchen that's named twice is asked once"""
    asked = []

    async def noted(request):
        asked.append(request.url.path)
        await asyncio.sleep(0)
        return answered(request)

    found = run(["Sol", "Empty", "Sol"], handler=noted)
    if sorted(asked) != ["/menus/Empty", "/menus/Sol"]:
        pytest.fail(f"Sol, Empty and Sol again. Asked for: {', '.join(asked)}")
    assert found == {"Sol": ["soup"], "Empty": []}


class Kitchens:
    """Answers only when so many requests are there at the same time, and counts the most of them."""

    def __init__(self, together):
        self.together, self.now, self.most, self.late = together, 0, 0, False
        self.met = False

    async def __call__(self, request):
        self.now += 1
        self.most = max(self.most, self.now)
        self.met = self.met or self.now >= self.together
        for _ in range(TURNS):
            if self.met:
                break
            await asyncio.sleep(0)
        else:
            self.late = self.met = True
        for _ in range(20):
            await asyncio.sleep(0)
        self.now -= 1
        return httpx.Response(200, json=[request.url.path])


@pytest.mark.parametrize("at_once, count", [(3, 12), (1, 3), (10, 4), (5, 5)])
def test_at_once(at_once, count):
    """menus: side by side, as many as at_once says, and never more"""
    together = min(at_once, count)
    kitchens = Kitchens(together)
    names = [f"k{number}" for number in range(count)]
    found = run(names, handler=kitchens, at_once=at_once)
    words = (
        f"{count} kitchens, at_once={at_once}. Requests under way at the same time: {kitchens.most}"
    )
    if kitchens.late or kitchens.most < together:
        pytest.fail(f"{words} at most, and {together} are possible.")
    if kitchens.most > at_once:
        pytest.fail(f"{words}.")
    assert found == {name: [f"/menus/{name}"] for name in names}


def test_ten():
    """menus: ten at once, if nothing is said"""
    kitchens = Kitchens(10)
    run([f"k{number}" for number in range(25)], handler=kitchens)
    if kitchens.late or kitchens.most != 10:
        pytest.fail(f"25 kitchens. Requests under way at the same time: {kitchens.most}")


def test_slow_kitchen():
    """menus: a slow kitchen takes one place, and the others go on"""
    asked, early = [], []

    async def slow_first(request):
        asked.append(request.url.path.removeprefix("/menus/"))
        if asked[-1] == "Slow":
            for _ in range(TURNS):
                if "k5" in asked:
                    break
                await asyncio.sleep(0)
            else:
                early.extend(asked)
        return httpx.Response(200, json=["soup"])

    run(["Slow", "k1", "k2", "k3", "k4", "k5"], handler=slow_first, at_once=2)
    if early:
        pytest.fail(
            "at_once=2. Slow takes its time, and k1 to k5 answer quickly: their place should be "
            f"used again each time.\n\nAsked for when Slow answers: {', '.join(early)}"
        )


def test_order():
    """menus: the order is that of the names, whoever answers first"""

    async def last_first(request):
        number = int(request.url.path[-1])
        for _ in range(40 - 10 * number):
            await asyncio.sleep(0)
        return httpx.Response(200, json=[number])

    found = run(["k0", "k1", "k2", "k3"], handler=last_first)
    if list(found.items()) != [("k0", [0]), ("k1", [1]), ("k2", [2]), ("k3", [3])]:
        pytest.fail(f"The kitchens were named k0, k1, k2, k3. The menus: {json.dumps(found)}")


def test_program():
    """the program shows forty kitchens"""
    ran = program("httpx1.py").succeeds()
    lines = ran.stdout.splitlines()
    assert len(lines) == 40, f"There should be forty lines. There are {len(lines)}."
    ran.says("kitchen-7    closed", "kitchen-40   soup 40")
