import pytest

from customerrors1 import OutOfStock, ShopError, UnknownItem, order, sell


def test_family():
    """ShopError belongs to Exception, the other two belong to ShopError"""
    parents = {kind.__name__: kind.__base__ for kind in (ShopError, UnknownItem, OutOfStock)}
    named = {name: parent.__name__ for name, parent in parents.items()}
    assert named == {
        "ShopError": "Exception",
        "UnknownItem": "ShopError",
        "OutOfStock": "ShopError",
    }
    assert issubclass(UnknownItem, ShopError)
    assert issubclass(OutOfStock, ShopError)


@pytest.mark.parametrize(("item", "left"), [("eggs", 2), ("jars of honey", 0)])
def test_out_of_stock(item, left):
    """OutOfStock has a message and keeps item and left"""
    error = OutOfStock(item, left)
    assert (str(error), error.item, error.left) == (f"only {left} {item} left", item, left)


def test_sell():
    """selling makes the stock smaller, down to nothing"""
    stock = {"eggs": 12, "milk": 3}
    sell(stock, "eggs", 5)
    sell(stock, "milk", 3)
    assert stock == {"eggs": 7, "milk": 0}


def test_sell_unknown():
    """an item that is not in the stock raises UnknownItem with its name"""
    with pytest.raises(UnknownItem) as caught:
        sell({"eggs": 12}, "bread", 1)
    assert (str(caught.value), caught.value.item) == ("unknown item: bread", "bread")


@pytest.mark.parametrize("count", [4, 100])
def test_sell_too_many(count):
    """asking for too many raises OutOfStock and leaves the stock alone"""
    stock = {"milk": 3}
    with pytest.raises(OutOfStock) as caught:
        sell(stock, "milk", count)
    assert (caught.value.item, caught.value.left) == ("milk", 3)
    assert stock == {"milk": 3}


def test_order():
    """an order collects the messages and sells the rest"""
    stock = {"eggs": 12, "milk": 3}
    messages = order(stock, [("bread", 1), ("eggs", 6), ("milk", 4), ("eggs", 6)])
    assert messages == ["unknown item: bread", "only 3 milk left"]
    assert stock == {"eggs": 0, "milk": 3}


def test_order_other_errors():
    """an error that is not the shop's goes on to the caller"""
    with pytest.raises(TypeError):
        order({"eggs": 12}, [("eggs", "six")])
