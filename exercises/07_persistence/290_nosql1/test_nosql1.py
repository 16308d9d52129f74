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
WAYS_TO_ASK = ("ask", "many", "insert", "find", "put", "get", "keys")
MOST = {  # add, get, of_customer (of three orders), pieces (of five orders)
    "rows": (2, 2, 2, 1),
    "documents": (1, 1, 1, 1),
    "key-values": (3, 1, 4, 6),
}


@pytest.fixture(params=KINDS)
def orders(request):
    """The five orders, kept in one of the three ways."""
    kind, store = KINDS[request.param]
    made = kind(store())
    for order in ORDERS:
        made.add(order)
    return made


def asked(orders, call):
    """How often the store is asked meanwhile, and what."""
    store, questions, before = orders.store, [], orders.store.asked
    names = [name for name in WAYS_TO_ASK if hasattr(store, name)]
    for name in names:

        def noted(*args, usual=getattr(store, name), name=name, **more):
            words = repr(" ".join(str([*args, *more.values(), ""][0]).split()))
            questions.append(f"{name}({words if len(words) < 60 else words[:58] + '…'})")
            return usual(*args, **more)

        setattr(store, name, noted)
    try:
        call()
    finally:
        for name in names:
            delattr(store, name)
    return store.asked - before, questions


def name_of(orders):
    return next(name for name, (kind, _) in KINDS.items() if isinstance(orders, kind))


def few(orders, place, words, call):
    """The store may be asked only so often."""
    most = MOST[name_of(orders)][place]
    count, questions = asked(orders, call)
    if count > most:
        listed = "\n".join(questions[:8] + ["…"] * (len(questions) > 8))
        times = "once" if most == 1 else f"{most} times"
        pytest.fail(
            f"With {name_of(orders)}, {words} may ask the store {times} at most. It asked {count} "
            f"times:\n\n{listed}"
        )


def test_get(orders):
    """an order comes back as it was, with its lines in order"""
    assert orders.get(3) == Order(3, "Omar", "2026-12-01", (("wheat", 1), ("rye", 5), ("bagel", 1)))
    assert orders.get(12) == Order(12, "Núria", "2026-11-29", (("bun", 1),))


def test_get_special(orders):
    """get knows an order without lines, one with the same bread twice, and one that isn't there"""
    assert orders.get(10) == Order(10, "Omar", "2026-11-30", ())
    assert orders.get(1) == Order(1, "Om", "2026-11-28", (("rye", 1), ("rye", 3)))
    assert orders.get(2) is None


def test_of_customer(orders):
    """a customer's orders, by number"""
    assert orders.of_customer("Omar") == [
        Order(3, "Omar", "2026-12-01", (("wheat", 1), ("rye", 5), ("bagel", 1))),
        Order(9, "Omar", "2026-11-30", (("rye", 2), ("bun", 12))),
        Order(10, "Omar", "2026-11-30", ()),
    ]
    assert orders.of_customer("Om") == [Order(1, "Om", "2026-11-28", (("rye", 1), ("rye", 3)))]


def test_of_nobody(orders):
    """a customer without orders has none"""
    assert orders.of_customer("Nobody") == []


def test_pieces(orders):
    """the pieces of a bread, in all orders"""
    assert orders.pieces("rye") == 11
    assert orders.pieces("bun") == 13
    assert orders.pieces("cake") == 0


def test_few_add(orders):
    """saving an order doesn't ask the store too often"""
    order = Order(50, "Omar", "2026-12-02", (("rye", 1), ("bun", 1), ("bagel", 1), ("cake", 1)))
    few(orders, 0, "add", lambda: orders.add(order))


def test_few_get(orders):
    """finding an order doesn't ask the store too often"""
    few(orders, 1, "get", lambda: orders.get(3))


def test_few_of_customer(orders):
    """finding a customer's orders doesn't ask the store too often"""
    few(orders, 2, "of_customer, for a customer with 3 orders,", lambda: orders.of_customer("Omar"))


def test_few_pieces(orders):
    """counting pieces doesn't ask the store too often"""
    few(orders, 3, "pieces, with 5 orders,", lambda: orders.pieces("rye"))


def test_two_stores():
    """orders are kept in the store, not in the class"""
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
