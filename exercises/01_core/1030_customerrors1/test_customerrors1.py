import customerrors1
import pytest
from customerrors1 import order, sell


def kind(name):
    """Return the learner's class of this name."""
    found = getattr(customerrors1, name, None)
    if not isinstance(found, type) or not issubclass(found, BaseException):
        pytest.fail(f"There is no class {name} in your file yet that is a kind of error.")
    return found


def parent(name, wanted):
    """Fail unless the class has this parent."""
    parents = [parent.__name__ for parent in kind(name).__bases__]
    if parents != [wanted]:
        pytest.fail(f"The parent of {name} should be {wanted}. Here it is {', '.join(parents)}.")


def kept(call, error, **wanted):
    """Fail unless the error keeps these values."""
    for name, value in wanted.items():
        if getattr(error, name, "nothing") != value:
            found = repr(getattr(error, name)) if hasattr(error, name) else "not there"
            pytest.fail(f"{call}: its `{name}` should be {value!r}, and it is {found}.")


def raised(call, name, stock, item, count):
    """Return the error that sell ends with, which has to be of this kind."""
    wanted = kind(name)
    before = dict(stock)
    try:
        sell(stock, item, count)
    except wanted as error:
        if stock != before:
            pytest.fail(f"{call} raises its error, but the stock is {stock} now.")
        return error
    except Exception as error:  # noqa: BLE001
        pytest.fail(f"{call} should raise {name}. It raises {type(error).__name__}.")
    pytest.fail(f"{call} should raise {name}, and it raises nothing.")


def test_parent():
    """ShopError is a child of Exception"""
    parent("ShopError", "Exception")


def test_children():
    """UnknownItemError and OutOfStockError are children of ShopError"""
    parent("UnknownItemError", "ShopError")
    parent("OutOfStockError", "ShopError")


def made(name, *values, message, **wanted):
    """Make an error of this kind, and look at its message and what it keeps."""
    call = f"{name}({', '.join(map(repr, values))})"
    try:
        error = kind(name)(*values)
    except TypeError as problem:
        pytest.fail(f"{call} can't be made: {problem}")
    if str(error) != message:
        pytest.fail(f"{call}: its message should be {message!r}, and it is {str(error)!r}.")
    kept(call, error, **wanted)


def test_unknown_item():
    """UnknownItemError has a message, and keeps the item"""
    made("UnknownItemError", "bread", message="we don't sell bread", item="bread")
    made("UnknownItemError", "käse", message="we don't sell käse", item="käse")


def test_out_of_stock():
    """OutOfStockError has a message, and keeps the item and how many are left"""
    made("OutOfStockError", "milk", 3, message="only 3 milk left", item="milk", left=3)
    made("OutOfStockError", "honey", 0, message="only 0 honey left", item="honey", left=0)


def test_sell():
    """selling makes the stock smaller, down to nothing"""
    stock = {"eggs": 12, "milk": 3}
    sell(stock, "eggs", 5)
    sell(stock, "milk", 3)
    assert stock == {"eggs": 7, "milk": 0}, 'after sell(stock, "eggs", 5) and the last 3 milk'


def test_sell_unknown():
    """sell: something that the shop doesn't have"""
    call = 'sell({"eggs": 12}, "bread", 1)'
    error = raised(call, "UnknownItemError", {"eggs": 12}, "bread", 1)
    kept(call, error, item="bread")


def test_sell_too_few():
    """sell: too few are left, and the error says how many"""
    call = 'sell({"milk": 3}, "milk", 4)'
    kept(call, raised(call, "OutOfStockError", {"milk": 3}, "milk", 4), item="milk", left=3)
    call = 'sell({"honey": 0}, "honey", 1)'
    kept(call, raised(call, "OutOfStockError", {"honey": 0}, "honey", 1), item="honey", left=0)


def test_order():
    """order: what was sold"""
    stock = {"milk": 3, "brown eggs": 12}
    assert order(stock, ["6 brown eggs", "1 milk", "6 brown eggs"]) == [
        "6 brown eggs",
        "1 milk",
        "6 brown eggs",
    ]
    assert stock == {"milk": 2, "brown eggs": 0}, "the stock afterwards"
    assert order({"milk": 3}, []) == []


def test_order_less():
    """order: if there are too few, the customer gets what is left"""
    stock = {"milk": 3, "eggs": 12}
    assert order(stock, ["4 milk", "2 eggs"]) == ["3 milk, and no more", "2 eggs"]
    assert stock == {"milk": 0, "eggs": 10}, "the stock afterwards"
    assert order({"milk": 0}, ["2 milk"]) == ["0 milk, and no more"]


def test_order_unknown():
    """order: Sorry! for something that the shop doesn't have, and on to the next line"""
    assert order({"eggs": 12}, ["1 bread", "2 eggs"]) == ["Sorry! we don't sell bread", "2 eggs"]


def test_order_number():
    """order: the error of int goes on to the caller, it's none of the shop's"""
    try:
        answers = order({"eggs": 12}, ["six eggs"])
    except ValueError:
        return
    pytest.fail(f'order(stock, ["six eggs"]) should end with a ValueError. It returns {answers}.')


def test_order_other():
    """order: other errors go on to the caller as well"""
    try:
        answers = order({"eggs": None}, ["6 eggs"])
    except TypeError:
        return
    pytest.fail(
        f'order({{"eggs": None}}, ["6 eggs"]) should end with a TypeError. It returns {answers}.'
    )


def test_order_later(monkeypatch):
    """order: Sorry! for a kind of ShopError that somebody adds later, too"""

    class ClosedError(kind("ShopError")):
        pass

    def closed(stock, item, count):
        raise ClosedError("it's Sunday")

    monkeypatch.setattr(customerrors1, "sell", closed)
    try:
        answers = order({"eggs": 12}, ["6 eggs"])
    except ClosedError:
        pytest.fail("A ClosedError, a new child of ShopError, should be answered. It came out.")
    if answers != ["Sorry! it's Sunday"]:
        pytest.fail(f'With a ClosedError("it\'s Sunday"), a new child of ShopError: {answers}')
