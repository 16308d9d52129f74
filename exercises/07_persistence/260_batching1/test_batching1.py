import re

import pytest
from batching1 import Outbox, batches, deliver
from pythlings_checks import program


class Service:
    """Takes lists of numbers. One that holds a bad number is refused as a whole."""

    def __init__(self, bad=(), fails=None):
        self.bad, self.fails = set(bad), fails
        self.requests, self.taken = [], []

    def __call__(self, items):
        if not isinstance(items, list):
            pytest.fail(f"send takes a list. It was given {items!r}.")
        if not items:
            pytest.fail("send was called with an empty list.")
        self.requests.append(list(items))
        if len(self.requests) == self.fails:
            raise ConnectionError("the line is down")
        if self.bad & set(items):
            raise ValueError("a bad reading")
        self.taken += items
        items.clear()  # what the service does with its list is its own business


def check(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_batches():
    """full batches, and a smaller one at the end"""
    assert list(batches([3, 1, 2, 1, 5], 2)) == [[3, 1], [2, 1], [5]]
    assert list(batches("äbc", 5)) == [["ä", "b", "c"]]


def test_batches_even():
    """no batch is empty"""
    assert list(batches([0, None, 0, 0], 2)) == [[0, None], [0, 0]]
    assert list(batches([], 3)) == []


def test_batches_separate():
    """each batch is a list of its own"""
    kept = list(batches(iter(range(5)), 2))
    check(kept, [[0, 1], [2, 3], [4]], "All batches were kept, and looked at in the end.")


def test_batches_lazy():
    """a batch is handed out before the next item is read"""
    read = []

    def meters():
        for number in range(6):
            read.append(number)
            yield number

    next(iter(batches(meters(), 3)))
    check(read, [0, 1, 2], "The first batch of 3 was taken. These were read for it.")


def test_outbox():
    """the outbox sends full batches, and at the end what's left"""
    service = Service()
    with Outbox(service, 3) as outbox:
        for number in range(7):
            outbox.add(number)
            if number == 1:
                check(service.requests, [], "Two of three have come.")
            if number == 2:
                check(service.requests, [[0, 1, 2]], "Three have come, and the batch is complete.")
    check(service.requests, [[0, 1, 2], [3, 4, 5], [6]], "Seven items, in batches of 3.")


def test_outbox_even():
    """the outbox sends no empty batch"""
    service = Service()
    with Outbox(service, 2) as outbox:
        for number in range(4):
            outbox.add(number)
    with Outbox(service, 2):
        pass
    check(
        service.requests, [[0, 1], [2, 3]], "Four items in batches of 2; then an outbox with none."
    )


def test_outbox_error():
    """after an error, what's left isn't sent, and the error goes on"""
    service = Service()
    try:
        with Outbox(service, 2) as outbox:
            for number in range(3):
                outbox.add(number)
            raise KeyError("the meter is broken")
    except KeyError:
        pass
    else:
        pytest.fail("The error in the with is gone: __exit__ has kept it.")
    check(service.requests, [[0, 1]], "After three items in batches of 2 there was an error.")


def test_outbox_once():
    """a batch whose sending failed isn't sent again"""
    service = Service(fails=1)
    with Outbox(service, 2) as outbox:
        outbox.add(1)
        try:
            outbox.add(2)
        except ConnectionError:
            pass
        else:
            pytest.fail("send ended with an error. It should go on to whoever called add.")
        outbox.add(3)
    check(service.requests, [[1, 2], [3]], "The first batch failed, and then one more item came.")


def test_two_outboxes():
    """two outboxes don't share their items"""
    one, two = Service(), Service()
    with Outbox(one, 5) as first, Outbox(two, 5) as second:
        first.add(1)
        second.add(2)
    check((one.requests, two.requests), ([[1]], [[2]]), "1 went to one outbox, 2 to the other.")


def test_deliver():
    """1000 good items take 10 requests"""
    service = Service()
    check(deliver(service, range(1000), 100), [], "All are good. Refused:")
    check([len(request) for request in service.requests], [100] * 10, "The sizes of the requests:")


def test_deliver_generator():
    """items may come from a generator, and the last batch may be smaller"""
    service = Service()
    check(deliver(service, (n for n in range(7)), 3), [], "All are good. Refused:")
    check(service.requests, [[0, 1, 2], [3, 4, 5], [6]], "Seven items in batches of 3.")


def test_deliver_bad():
    """bad items come back in their order, and each good one is sent exactly once"""
    bad = [731, 730, 3, 999]
    items = [5, 731, 8, 730, 0, 3, *range(100, 180), 999]
    service = Service(bad)
    check(deliver(service, list(items), 20), bad, "Four are bad.")
    good = sorted(set(items) - set(bad))
    check(sorted(service.taken), good, "What the service has taken:")


def test_deliver_lists():
    """a list that was sent belongs to the service, even if it's refused"""

    def service(items):
        refused = 4 in items
        items.clear()
        if refused:
            raise ValueError("a bad reading")

    found = deliver(service, [1, 4, 2], 3)
    check(found, [4], "The service empties every list that it's sent. Of 1, 4 and 2, it refuses 4:")


def test_deliver_halves():
    """one bad item among 100 is found by halving"""
    for bad in (0, 37, 99):
        service = Service([bad])
        deliver(service, range(100), 100)
        if len(service.requests) > 15:
            pytest.fail(
                f"Item {bad} of 100 is bad. Halving finds it with 15 requests at most. "
                f"You sent {len(service.requests)}."
            )


def test_deliver_all_bad():
    """if all are bad, all come back"""
    check(deliver(Service({1, 2, 3}), [3, 1, 2], 10), [3, 1, 2], "All three are bad.")


def test_deliver_same_list():
    """the caller's list stays as it is"""
    items = [1, 2, 3]
    deliver(Service(), items, 10)
    check(items, [1, 2, 3], "The caller's list, afterwards:")


def test_deliver_other_error():
    """an error that isn't a ValueError goes on to the caller"""
    try:
        deliver(Service(fails=1), [1, 2, 3], 2)
    except ConnectionError:
        return
    pytest.fail("The line is down: a ConnectionError. It isn't about the items, and should go on.")


def test_program():
    """the program needs few requests for a thousand readings"""
    ran = program("batching1.py").succeeds().says(" requests, and these were refused: [-4]")
    requests = int(re.search(r"(\d+) requests", ran.stdout)[1])
    if not 10 <= requests <= 25:
        pytest.fail(f"The program needs {requests} requests. It should be 25 at most.")
