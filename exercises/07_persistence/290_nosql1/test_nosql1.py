import pytest
from nosql1 import ANSWERS, Order, OrdersInDocuments, OrdersInKeyValues, OrdersInRows
from pythlings_checks import program
from stores import Documents, KeyValues, Rows

ORDERS = [
    Order(9, "Omar", "2026-11-30", (("rye", 2), ("bun", 12))),
    Order(12, "Núria", "2026-11-29", (("bun", 1),)),
    Order(3, "Omar", "2026-12-01", (("wheat", 1), ("rye", 5), ("bagel", 1))),
    Order(10, "Omar", "2026-11-30", ()),
    Order(1, "Om", "2026-11-28", (("rye", 1), ("rye", 3))),
]
KINDS = {
    "rows": (OrdersInRows, Rows),
    "documents": (OrdersInDocuments, Documents),
    "key-values": (OrdersInKeyValues, KeyValues),
}
MOST = {  # add, get, of_customer (of three orders), pieces (of five orders)
    "rows": (2, 2, 2, 1),
    "documents": (1, 1, 1, 1),
    "key-values": (3, 1, 4, 6),
}


@pytest.fixture(params=KINDS)
def kept(request):
    """The five orders, kept in one of the three ways."""
    kind, store = KINDS[request.param]
    orders = kind(store())
    for order in ORDERS:
        orders.add(order)
    return orders


def asked(orders, call):
    before = orders.store.asked
    call()
    return orders.store.asked - before


def name_of(orders):
    return next(name for name, (kind, _) in KINDS.items() if isinstance(orders, kind))


def few(orders, place, words, call):
    """The store may be asked only so often."""
    most, count = MOST[name_of(orders)][place], asked(orders, call)
    if count > most:
        pytest.fail(
            f"With {name_of(orders)}, {words} may ask the store {most} times at most. It asked {count} times."
        )


def test_get(kept):
    """an order comes back as it was, with its lines in order"""
    assert kept.get(3) == Order(3, "Omar", "2026-12-01", (("wheat", 1), ("rye", 5), ("bagel", 1)))
    assert kept.get(12) == Order(12, "Núria", "2026-11-29", (("bun", 1),))


def test_get_special(kept):
    """an order without lines, one with the same bread twice, and none at all"""
    assert kept.get(10) == Order(10, "Omar", "2026-11-30", ())
    assert kept.get(1) == Order(1, "Om", "2026-11-28", (("rye", 1), ("rye", 3)))
    assert kept.get(2) is None


def test_of_customer(kept):
    """a customer's orders, by number"""
    assert kept.of_customer("Omar") == [
        Order(3, "Omar", "2026-12-01", (("wheat", 1), ("rye", 5), ("bagel", 1))),
        Order(9, "Omar", "2026-11-30", (("rye", 2), ("bun", 12))),
        Order(10, "Omar", "2026-11-30", ()),
    ]
    assert kept.of_customer("Om") == [Order(1, "Om", "2026-11-28", (("rye", 1), ("rye", 3)))]


def test_of_nobody(kept):
    """somebody without orders has none"""
    assert kept.of_customer("Nobody") == []


def test_pieces(kept):
    """the pieces of a bread, in all orders"""
    assert kept.pieces("rye") == 11
    assert kept.pieces("bun") == 13
    assert kept.pieces("cake") == 0


def test_few_add(kept):
    """saving an order asks the store as often as allowed"""
    order = Order(50, "Omar", "2026-12-02", (("rye", 1), ("bun", 1), ("bagel", 1), ("cake", 1)))
    few(kept, 0, "add", lambda: kept.add(order))


def test_few_get(kept):
    """finding an order asks the store as often as allowed"""
    few(kept, 1, "get", lambda: kept.get(3))


def test_few_of_customer(kept):
    """finding a customer's orders asks the store as often as allowed"""
    few(kept, 2, "of_customer, for a customer with 3 orders,", lambda: kept.of_customer("Omar"))


def test_few_pieces(kept):
    """counting pieces asks the store as often as allowed"""
    few(kept, 3, "pieces, with 5 orders,", lambda: kept.pieces("rye"))


def test_two_stores():
    """what was saved is in the store, and not in the class"""
    store = KeyValues()
    OrdersInKeyValues(store).add(ORDERS[0])
    if OrdersInKeyValues(store).of_customer("Omar") != [ORDERS[0]]:
        pytest.fail("Another program with the same store of key-values doesn't find Omar's order.")
    if OrdersInKeyValues(KeyValues()).of_customer("Omar"):
        pytest.fail("With another, empty store, Omar's order is there all the same.")


def test_till():
    """ANSWERS: only ever by number, and very often"""
    if ANSWERS["till"] != "key-values":
        pytest.fail(
            f"You'd keep it as {ANSWERS['till']!r}. Which way answers one question, and that one with a single get?"
        )


def test_evening():
    """ANSWERS: new questions every evening"""
    if ANSWERS["evening"] != "rows":
        pytest.fail(
            f"You'd keep it as {ANSWERS['evening']!r}. Which way can join and group for a question that nobody knew before?"
        )


def test_cakes():
    """ANSWERS: whole things, each with other fields"""
    if ANSWERS["cakes"] != "documents":
        pytest.fail(
            f"You'd keep it as {ANSWERS['cakes']!r}. Which way keeps a thing whole, whatever its fields, and finds it by them?"
        )


def test_program():
    """the program asks all three"""
    ran = program("nosql1.py").succeeds()
    for kind, _ in KINDS.values():
        ran.says(f"{kind.__name__} True [Order(number=7")
    if ran.stdout.count("buns: 12") != 3:
        ran.says("three times: buns: 12")
