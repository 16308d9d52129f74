import copy

import pytest
from pipeline1 import make_discount, make_filter, only_paid, pipeline, total_by

ORDERS = [
    {"customer": "Okoye", "item": "eggs", "cents": 300, "paid": True},
    {"customer": "Bell", "item": "milk", "cents": 99, "paid": False},
    {"customer": "Bell", "item": "eggs", "cents": 155, "paid": True},
    {"customer": "Adams", "item": "milk", "cents": 250, "paid": True},
]


def cents(orders):
    return [order["cents"] for order in orders]


def test_only_paid():
    """only orders that are paid go on"""
    wanted = [ORDERS[0], ORDERS[2], ORDERS[3]]
    assert only_paid(ORDERS) == wanted


@pytest.mark.parametrize(
    ("key", "value"), [("item", "eggs"), ("customer", "Bell"), ("paid", False), ("item", "ham")]
)
def test_filter(key, value):
    """a filter keeps what has the value"""
    assert make_filter(key, value)(ORDERS) == [o for o in ORDERS if o[key] == value]


@pytest.mark.parametrize(
    ("percent", "wanted"),
    [(0, [300, 99, 155, 250]), (10, [270, 89, 139, 225]), (33, [201, 66, 103, 167])],
)
def test_discount(percent, wanted):
    """prices are lower by so many percent, in whole cents"""
    assert cents(make_discount(percent)(copy.deepcopy(ORDERS))) == wanted


def test_discount_keeps_rest():
    """the other fields stay"""
    wanted = [order | {"cents": order["cents"] // 2} for order in ORDERS]
    assert make_discount(50)(copy.deepcopy(ORDERS)) == wanted


@pytest.mark.parametrize(("item", "wanted"), [("eggs", [150, 99, 77, 250]), ("ham", cents(ORDERS))])
def test_discount_item(item, wanted):
    """a discount for one item leaves the others"""
    assert cents(make_discount(50, item)(copy.deepcopy(ORDERS))) == wanted


@pytest.mark.parametrize(
    ("key", "orders", "wanted"),
    [
        ("customer", ORDERS, {"Adams": 250, "Bell": 254, "Okoye": 300}),
        ("item", ORDERS, {"eggs": 455, "milk": 349}),
        ("item", [], {}),
    ],
)
def test_total(key, orders, wanted):
    """cents are added up by any key, in sorted order"""
    assert list(total_by(key, orders).items()) == list(wanted.items())


def test_pipeline():
    """the stages follow each other"""
    stage = pipeline(only_paid, make_filter("item", "eggs"), make_discount(10))
    assert cents(stage(copy.deepcopy(ORDERS))) == [270, 139]


def test_pipeline_order():
    """the order of the stages counts"""
    cheap = make_filter("cents", 150)
    half = make_discount(50)
    orders = copy.deepcopy(ORDERS)
    assert cents(pipeline(half, cheap)(copy.deepcopy(ORDERS))) == [150]
    assert pipeline(cheap, half)(orders) == []


def test_pipelines_join():
    """a pipeline is a stage itself, an empty one too"""
    inner = pipeline(only_paid, pipeline(), make_discount(50))
    assert cents(pipeline(inner, make_filter("customer", "Bell"))(copy.deepcopy(ORDERS))) == [77]


STAGES = [
    only_paid,
    make_filter("item", "milk"),
    make_discount(20),
    make_discount(20, "eggs"),
    lambda orders: total_by("item", orders),
    pipeline(make_discount(10), only_paid),
]


@pytest.mark.parametrize("stage", STAGES)
def test_pure(stage):
    """no stage changes the orders"""
    orders = copy.deepcopy(ORDERS)
    stage(orders)
    assert orders == ORDERS


@pytest.mark.parametrize("stage", STAGES)
def test_repeatable(stage):
    """the same orders give the same result again"""
    orders = copy.deepcopy(ORDERS)
    first = copy.deepcopy(stage(orders))
    assert stage(orders) == first
