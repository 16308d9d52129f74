from pythlings_checks.typecheck import check_types

SETUP = "from datetime import date\nfrom press.orders import *\nfrom press.prices import *\nfrom press.desk import *\n"
ONE = 'Order(1, "Åse", 3.5, date(2026, 10, 3))'


def types():
    return check_types("press/")


def test_clean():
    """mypy --strict has nothing to say about press"""
    types().clean()


def test_escapes():
    """mypy isn't told to look away"""
    types().no_escape()


def test_right():
    """right calls are accepted"""
    code = (
        f"order = {ONE}\norders: list[Order] = read_orders(['1,Åse,3.5,2026-10-03,no'])\n"
        "found: list[Order] = on_day(orders, date(2026, 10, 3))\n"
        "groups: dict[str, list[Order]] = grouped(orders, lambda order: order.customer)\n"
        "number: int = bottles(3.5) + price(order)\n"
        "text: str = label(orders, 1)\n"
        "lines: list[str] = day_sheet(orders) + day_sheet(orders, '2026-10-03')\n"
        "main(['sheet'], ['1,Åse,3.5,2026-10-03,no'])\n"
    )
    types().accepts(SETUP + code, "this does what the docstrings say")


def test_find():
    """callers of find have to deal with None"""
    code = SETUP + "print(find([], 3).kilos)\n"
    types().refuses(code, "using what find returns without a look", code="union-attr")


def test_wrong():
    """calls that the docstrings rule out are refused"""
    code = (
        "on_day([], '2026-10-03')  # wrong\n"
        "label([], '3')  # wrong\n"
        "find(['Åse'], 3)  # wrong\n"
        "price(3.5)  # wrong\n"
        "bottles('3.5')  # wrong\n"
        "day_sheet([], date(2026, 10, 3))  # wrong\n"
        f"grouped([{ONE}], lambda order: order.colour)  # wrong\n"
        "Order('1', 'Åse', 3.5, date(2026, 10, 3))  # wrong\n"
        "Order(1, 'Åse', 3.5, '2026-10-03')  # wrong\n"
    )
    types().refuses(SETUP + code, "what the docstrings rule out")
