import pytest

from defaults2 import add_item, describe, make_logger


def test_new_cart():
    """each call without a cart starts an empty one"""
    assert [add_item("apple"), add_item("pear"), add_item("fig")] == [["apple"], ["pear"], ["fig"]]


@pytest.mark.parametrize("before", [["tea"], ["tea", "rice"]])
def test_given_cart(before):
    """a given cart is added to and returned"""
    cart = list(before)
    assert add_item("apple", cart) == [*before, "apple"]
    assert cart == [*before, "apple"]


def test_given_empty_cart():
    """an empty cart that was given is the one that is changed"""
    cart = []
    add_item("apple", cart)
    add_item("pear", cart=cart)
    assert cart == ["apple", "pear"]


def test_describe():
    """an article is new unless the tags say otherwise"""
    assert describe("tea") == {"name": "tea", "tags": {"new": True}}
    assert describe("tea", {"new": False}) == {"name": "tea", "tags": {"new": False}}


def test_describe_keeps_tags():
    """given tags are kept"""
    assert describe("tea", {"bio": True})["tags"] == {"bio": True, "new": True}


def test_describe_is_not_shared():
    """a change to one article's tags does not reach the next article"""
    describe("tea")["tags"]["sale"] = True
    assert describe("rice")["tags"] == {"new": True}


@pytest.mark.parametrize("tags", [{}, {"bio": True}])
def test_describe_leaves_the_argument_alone(tags):
    """the dict handed in stays as it was"""
    given = dict(tags)
    describe("tea", given)
    assert given == tags


def test_log_asks_the_clock():
    """each line has the time of its own call"""
    times = ["9:00", "9:05", "9:10"]
    log = make_logger(lambda: times.pop(0))
    assert [log("open"), log("sold"), log("closed")] == ["9:00 open", "9:05 sold", "9:10 closed"]


@pytest.mark.parametrize("time", ["7:00", ""])
def test_log_with_a_time(time):
    """a given time is used, even an empty one"""
    log = make_logger(lambda: "9:00")
    assert log("early", time) == f"{time} early"
