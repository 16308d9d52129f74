import composition2
import pytest
from session_for_check import typed

ULA = 'ula = Motorboat("Ula", 8, Engine(40))\n'
FULL = (
    "harbour = Harbour(2)\n"
    'harbour.moor(Motorboat("Ula", 8, Engine(40)))\n'
    'harbour.moor(Ferry("Loire", 30, Engine(400), 90))\n'
)


def check(code, wanted=None, **more):
    typed(composition2, code, wanted, **more)


def test_engine():
    """a motorboat has the engine it was given"""
    check('engine = Engine(40)\nula = Motorboat("Ula", 8, engine)\nula.engine is engine', True)
    check(f"{ULA}ula.name, ula.metres, ula.fee()", ("Ula", 8, 24))


def test_no_engine():
    """a boat isn't an engine"""
    check(f"{ULA}isinstance(ula, Engine)", False)
    check('ferry = Ferry("Loire", 30, Engine(400), 90)\nisinstance(ferry, Engine)', False)


def test_boat():
    """a motorboat is still a boat"""
    check(f"{ULA}isinstance(ula, Boat)", True)


def test_trip():
    """a trip is hours for the engine"""
    check(f"{ULA}ula.trip(60)\nula.trip(0.5)\nula.engine.hours", 60.5)


def test_own_engine():
    """each boat has its own engine"""
    check(f'{ULA}bo = Motorboat("Bo", 5, Engine(9))\nbo.trip(8)\nula.engine.hours', 0)


def test_replace():
    """a new engine has new hours, and the old one keeps its own"""
    start = f"{ULA}ula.trip(120)\nold = ula.replace_engine(Engine(50))\n"
    check(f"{start}ula.engine.power, ula.engine.hours", (50, 0))
    check(f"{start}old.power, old.hours, old.needs_service()", (40, 120, True))
    check(f"{start}ula.trip(3)\nula.engine.hours, old.hours", (3, 120))


def test_service_list():
    """the list for the workshop has engines on it, and no boats"""
    check(
        f"{ULA}ula.trip(120)\nspare = Engine(9)\nspare.run(100)\n"
        "service_list([ula, spare, ula.engine, Engine(7)])",
        [9, 40],
    )


def test_hours():
    """an engine needs a service from 100 hours on"""
    check("engine = Engine(9)\nengine.run(99.5)\nengine.needs_service()", False)
    check("engine = Engine(9)\nengine.run(60)\nengine.run(40)\nengine.needs_service()", True)


def test_ferry():
    """a ferry is a motorboat with seats, and pays twice"""
    start = 'ferry = Ferry("Loire", 30, Engine(400), 90)\n'
    check(f"{start}isinstance(ferry, Motorboat), isinstance(ferry, Boat)", (True, True))
    check(f"{start}ferry.seats, ferry.fee(), ferry.engine.power", (90, 180, 400))
    check(f"{start}ferry.trip(2)\nferry.replace_engine(Engine(500)).hours", 2)


def test_harbour():
    """a harbour knows its boats"""
    check(f"{FULL}len(harbour), harbour.berths", (2, 2))
    check("len(Harbour(4))", 0)


def test_harbour_in():
    """in tells whether a boat is in the harbour"""
    check(f"harbour = Harbour(2)\n{ULA}harbour.moor(ula)\nula in harbour", True)
    check(f"harbour = Harbour(2)\n{ULA}ula in harbour", False)
    check(f'{FULL}Motorboat("Ula", 8, Engine(40)) in harbour', False)


def test_income():
    """the income is the sum of all fees"""
    check(f"{FULL}harbour.income()", 204)
    check("Harbour(4).income()", 0)


def test_full():
    """a full harbour takes nobody in"""
    typed(
        composition2,
        'harbour = Harbour(1)\nharbour.moor(Boat("Ula", 8))\nharbour.moor(Boat("Bo", 5))',
        raises=ValueError,
        words="Bo",
    )
    check('harbour = Harbour(0)\nharbour.moor(Boat("Bo", 5))', raises=ValueError)


def test_no_list():
    """a harbour isn't a list"""
    check("isinstance(Harbour(4), list)", False)


@pytest.mark.parametrize("name", ["append", "extend", "insert", "pop", "remove", "clear"])
def test_no_way(name):
    """no other way leads in or out of the harbour"""
    check(f'hasattr(Harbour(4), "{name}")', False)


def test_private():
    """the list of the boats isn't open to everybody"""
    harbour = composition2.Harbour(2)
    harbour.moor(composition2.Boat("Bo", 5))
    for name in (name for name in dir(harbour) if not name.startswith("_")):
        value, code = getattr(harbour, name), f"harbour.{name}"
        if callable(value):
            try:
                value, code = value(), f"{code}()"
            except Exception:  # noqa: BLE001, S112
                continue
        if isinstance(value, list):
            check(f'{FULL}{code}.append(Boat("Bo", 5))\nlen(harbour)', 2)


def test_two_harbours():
    """two harbours have different boats"""
    check(f'{FULL}other = Harbour(3)\nother.moor(Boat("Bo", 5))\nlen(harbour), len(other)', (2, 1))
