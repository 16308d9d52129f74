from pipeline1 import cheapest, off, only_paid, pipeline
from pythlings_checks import program


def test_paid():
    """only paid orders go on, also when two unpaid ones follow each other"""
    orders = [
        {"item": "eggs", "paid": False},
        {"item": "milk", "paid": False},
        {"item": "ham", "paid": True},
    ]
    assert only_paid(orders) == [{"item": "ham", "paid": True}]


def test_paid_is_pure():
    """`only_paid` leaves the list of orders as it was"""
    orders = [{"item": "ham", "paid": True}, {"item": "milk", "paid": False}]
    only_paid(orders)
    assert orders == [{"item": "ham", "paid": True}, {"item": "milk", "paid": False}], (
        "only_paid has taken an order out of the list that it was given"
    )


def test_cheapest():
    """the cheapest orders, the cheapest first, equal prices in their order"""
    orders = [
        {"item": "milk", "cents": 250},
        {"item": "tea", "cents": 0},
        {"item": "honey", "cents": 699},
        {"item": "cream", "cents": 250},
        {"item": "butter", "cents": 250},
    ]
    assert cheapest(3)(orders) == [
        {"item": "tea", "cents": 0},
        {"item": "milk", "cents": 250},
        {"item": "cream", "cents": 250},
    ]


def test_cheapest_numbers():
    """none of them, and more than there are"""
    assert cheapest(0)([{"item": "milk", "cents": 250}]) == []
    assert cheapest(5)([{"item": "milk", "cents": 250}]) == [{"item": "milk", "cents": 250}]


def test_cheapest_is_pure():
    """`cheapest` leaves the list of orders in its order"""
    orders = [{"item": "honey", "cents": 699}, {"item": "milk", "cents": 250}]
    cheapest(1)(orders)
    assert orders == [{"item": "honey", "cents": 699}, {"item": "milk", "cents": 250}], (
        "cheapest has sorted the list that it was given"
    )


def test_off():
    """so many percent off, and what remains is rounded down"""
    assert off(10)([{"item": "jam", "cents": 99}]) == [{"item": "jam", "cents": 89}]
    assert off(33)([{"item": "jam", "cents": 155}]) == [{"item": "jam", "cents": 103}]
    assert off(0)([{"item": "jam", "cents": 155}]) == [{"item": "jam", "cents": 155}]
    assert off(100)([{"item": "jam", "cents": 155}]) == [{"item": "jam", "cents": 0}]


def test_off_item():
    """with an item, only its price changes; the other orders go along as they are"""
    orders = [
        {"customer": "Zoë", "item": "milk", "cents": 250, "paid": False},
        {"customer": "Bell", "item": "eggs", "cents": 301, "paid": True},
    ]
    assert off(50, "eggs")(orders) == [
        {"customer": "Zoë", "item": "milk", "cents": 250, "paid": False},
        {"customer": "Bell", "item": "eggs", "cents": 150, "paid": True},
    ]


def test_off_is_pure():
    """`off` leaves the list of orders as it was, and each order in it, too"""
    eggs = {"item": "eggs", "cents": 300}
    milk = {"item": "milk", "cents": 250}
    orders = [eggs, milk]
    off(50)(orders)
    off(50, "milk")(orders)
    assert eggs == {"item": "eggs", "cents": 300}, "off has changed the price in the order itself"
    assert milk == {"item": "milk", "cents": 250}, "off has changed the price in the order itself"
    assert orders == [{"item": "eggs", "cents": 300}, {"item": "milk", "cents": 250}], (
        "off has changed the list that it was given"
    )


def test_off_again():
    """the same question gets the same answer"""
    orders = [{"item": "eggs", "cents": 300}]
    half = off(50)
    half(orders)
    assert half(orders) == [{"item": "eggs", "cents": 150}], (
        "the same stage, with the same orders, gives another answer the second time"
    )


def test_pipeline():
    """the stages follow each other, the left one first"""
    orders = [
        {"item": "honey", "cents": 600, "paid": False},
        {"item": "eggs", "cents": 400, "paid": True},
        {"item": "milk", "cents": 500, "paid": True},
    ]
    assert pipeline(off(50, "honey"), cheapest(2))(orders) == [
        {"item": "honey", "cents": 300, "paid": False},
        {"item": "eggs", "cents": 400, "paid": True},
    ]
    assert pipeline(cheapest(2), off(50, "honey"))(orders) == [
        {"item": "eggs", "cents": 400, "paid": True},
        {"item": "milk", "cents": 500, "paid": True},
    ]


def test_pipeline_of_three():
    """three stages and more, one of them twice"""
    orders = [{"item": "eggs", "cents": 400, "paid": True}, {"item": "ham", "paid": False}]
    assert pipeline(only_paid, off(50), off(50), cheapest(4))(orders) == [
        {"item": "eggs", "cents": 100, "paid": True}
    ]


def test_pipeline_of_none():
    """without stages all orders come through"""
    assert pipeline()([{"item": "eggs", "cents": 400}]) == [{"item": "eggs", "cents": 400}]


def test_pipeline_is_a_stage():
    """a pipeline is a stage: it can be a part of another, and be used again"""
    sale = pipeline(off(50), pipeline(), cheapest(1))
    orders = [{"item": "eggs", "cents": 400}, {"item": "ham", "cents": 300}]
    pipeline(sale)(orders)
    assert pipeline(sale, off(10))(orders) == [{"item": "ham", "cents": 135}]


def test_program():
    """Freya's second question gets the right answer, and her third"""
    program("pipeline1.py", typed=["paid off=10", "off=50:milk cheapest=2", "all", ""]).shows(
        "> paid off=10\n"
        "Okoye eggs 2.70\n"
        "Adams milk 2.25\n"
        "> off=50:milk cheapest=2\n"
        "Adams milk 1.25\n"
        "Okoye eggs 3.00\n"
        "> all\n"
        "Okoye eggs 3.00\n"
        "Bell honey 6.99\n"
        "Adams milk 2.50\n"
        "> \n"
    )
