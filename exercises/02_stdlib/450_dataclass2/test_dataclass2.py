import dataclasses
import json

import pytest
from dataclass2 import Cart, Item, by_price, more, receipt


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(words)


def test_own_carts():
    """each cart has a list of its own"""
    ana, bo = Cart("Ana"), Cart("Bo")
    ana.items.append(Item("leek", 80))
    check(bo.items, [], f"Ana has taken a leek, and Bo's cart has {bo.items}")
    late = Cart("Cleo").items
    check(late, [], f"Ana has taken a leek, and the cart that's made after that has {late}")
    check(ana.items, [Item("leek", 80)], f"Ana has taken a leek, and her cart has {ana.items}")


def test_given_items():
    """a cart can be made with items"""
    items = Cart("Ana", [Item("leek", 80)]).items
    check(items, [Item("leek", 80, 1)], f"the cart was made with one leek, and it has {items}")


def test_fields():
    """the fields of both types keep their order"""
    for kind, wanted in [(Item, "name, cents, count"), (Cart, "customer, items")]:
        found = ", ".join(field.name for field in dataclasses.fields(kind))
        check(found, wanted, f"the fields of {kind.__name__} are {found}")


def test_frozen():
    """an item can't be changed"""
    for name, value in [("cents", 1), ("name", "gold"), ("count", 9)]:
        item = Item("leek", 80)
        try:
            setattr(item, name, value)
        except dataclasses.FrozenInstanceError:
            continue
        pytest.fail(f"item.{name} = {value!r} should be an error, and the item is now {item}")


def test_key():
    """an item can be a key in a dict"""
    try:
        found = {Item("leek", 80): "aisle 3"}.get(Item("leek", 80, 1))
    except TypeError:
        pytest.fail("an item can't be a key in a dict yet")
    check(found, "aisle 3", "two equal items are two different keys")


def test_equal():
    """two items are equal only if all their fields are"""
    leek = Item("leek", 80)
    check(leek == Item("leek", 80), True, f"{leek} should be equal to the same again")
    for other in [Item("kale", 80), Item("leek", 81), Item("leek", 80, 2)]:
        check(leek == other, False, f"{leek} shouldn't be equal to {other}")


def cart():
    items = [Item("leek", 80), Item("apple", 95), Item("kale", 80, 5), Item("śliwka", 5, 7)]
    return Cart("Ana", [*items, Item("zest", 1000)])


def test_by_price():
    """the cheapest comes first, and equal prices are sorted by name"""
    found = ", ".join(item.name for item in by_price(cart()))
    wanted = "śliwka, kale, leek, apple, zest"
    check(found, wanted, f"by price, the items are {found}\nwanted: {wanted}")
    assert by_price(Cart("Bo", [])) == []


def test_by_price_stays():
    """the cart keeps its order"""
    ours = cart()
    by_price(ours)
    found = ", ".join(item.name for item in ours.items)
    check(found, "leek, apple, kale, śliwka, zest", f"after by_price, the cart has {found}")


def test_more():
    """more of the same"""
    assert more(Item("leek", 80, 2), 3) == Item("leek", 80, 5)
    assert more(Item("kale", 95), 1) == Item("kale", 95, 2)


def test_more_stays():
    """the given item stays as it is"""
    item = Item("leek", 80, 2)
    more(item, 4)
    check(item, Item("leek", 80, 2), f"after more(item, 4), the item is {item}")


def test_receipt():
    """the receipt is made of dicts and lists"""
    assert receipt(Cart("Ana", [Item("leek", 80), Item("kale", 95, 3)])) == {
        "customer": "Ana",
        "items": [
            {"name": "leek", "cents": 80, "count": 1},
            {"name": "kale", "cents": 95, "count": 3},
        ],
    }
    assert receipt(Cart("Zoë", [])) == {"customer": "Zoë", "items": []}


def test_receipt_json():
    """JSON can hold the receipt"""
    found = receipt(cart())
    try:
        json.dumps(found)
    except TypeError:
        pytest.fail(f"JSON can't hold this receipt: {found}")


def test_receipt_own():
    """what's done to a receipt doesn't change the cart"""
    ours = cart()
    receipt(ours)["items"].clear()
    check(len(ours.items), 5, "the receipt's list is the cart's own: clearing one clears both")
