import dataclasses
import json

import pytest
from dataclass2 import Cart, Item, by_price, more, receipt


def test_carts_are_separate():
    """each customer has a cart of their own"""
    first, second = Cart("Ana"), Cart("Bo")
    first.items.append(Item("leek", 80))
    assert (second.items, Cart("Cleo").items) == ([], [])


def test_cart_keeps_given_items():
    """a cart can be made with items"""
    assert Cart("Ana", [Item("leek", 80)]).items == [Item("leek", 80, 1)]


def test_field_order():
    """the fields stand in their old order"""
    names = [field.name for field in dataclasses.fields(Item)]
    assert (names, Item("leek", 80)) == (["name", "cents", "count"], Item("leek", 80, 1))


@pytest.mark.parametrize(("name", "value"), [("cents", 1), ("name", "x"), ("count", 9)])
def test_frozen(name, value):
    """an item cannot be changed by mistake"""
    item = Item("leek", 80)
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(item, name, value)


def test_item_as_key():
    """an item that cannot change can be a key"""
    assert {Item("leek", 80): 3}[Item("leek", 80, 1)] == 3


@pytest.mark.parametrize("other", [("kale", 80, 1), ("leek", 81, 1), ("leek", 80, 2)])
def test_equal(other):
    """items are equal only when all fields are"""
    assert (Item("leek", 80) == Item("leek", 80), Item("leek", 80) == Item(*other)) == (True, False)


def test_by_price():
    """the cheapest comes first, equal prices by name"""
    items = [Item("leek", 80), Item("apple", 95), Item("kale", 80, 5), Item("zest", 5, 7)]
    cart = Cart("Ana", items)
    assert [item.name for item in by_price(cart)] == ["zest", "kale", "leek", "apple"]


def test_by_price_leaves_the_cart():
    """the cart keeps its own order"""
    cart = Cart("Ana", [Item("leek", 80), Item("zest", 5)])
    by_price(cart)
    assert [item.name for item in cart.items] == ["leek", "zest"]


@pytest.mark.parametrize("count", [1, 4])
def test_more(count):
    """more of the same is a new item"""
    item = Item("leek", 80, 2)
    assert (more(item, count), item) == (Item("leek", 80, 2 + count), Item("leek", 80, 2))


@pytest.mark.parametrize("items", [[], [Item("leek", 80)], [Item("a", 1, 2), Item("b", 3)]])
def test_receipt(items):
    """a receipt holds dicts and lists only, and can be written as JSON"""
    data = receipt(Cart("Ana", items))
    wanted = [{"name": i.name, "cents": i.cents, "count": i.count} for i in items]
    assert json.loads(json.dumps(data, default=repr)) == {"customer": "Ana", "items": wanted}
