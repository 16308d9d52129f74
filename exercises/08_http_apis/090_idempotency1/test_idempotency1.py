import threading
from contextlib import contextmanager

import pytest
from idempotency1 import Answer, Shop
from pythlings_checks import program

LONG = 6


def stop(words):
    """Fail with these words."""
    pytest.fail(words)


class Bank:
    """Counts what it charges. It can be busy until it's let go, and it can fail."""

    def __init__(self, busy=(), fails=0):
        self.charged, self.fails = [], fails
        self.busy, self.entered = set(busy), threading.Event()
        self.go, self.again = threading.Event(), threading.Event()

    def __call__(self, order):
        self.charged.append(dict(order))
        number = len(self.charged)
        if number > 1:
            self.again.set()
        if order["tickets"] in self.busy:
            self.entered.set()
            self.go.wait(LONG)
        if number <= self.fails:
            raise ConnectionError("the bank doesn't answer")
        return 100 + number


class Key(str):
    """A key that knows when somebody has looked it up."""

    def __new__(cls, text):
        made = super().__new__(cls, text)
        made.looked = threading.Event()
        return made

    def __hash__(self):
        self.looked.set()
        return super().__hash__()

    def __eq__(self, other):
        self.looked.set()
        return super().__eq__(other)


@contextmanager
def attempts(bank):
    """Start attempts in threads of their own. At the end the bank is let go, and all are awaited."""
    threads, results = [], []

    def start(shop, key, order):
        result = {}
        results.append(result)

        def work():
            try:
                result["answer"] = shop.place(key, order)
            except Exception as error:  # noqa: BLE001
                result["error"] = error

        threads.append(threading.Thread(target=work, daemon=True))
        threads[-1].start()
        return threads[-1], result

    try:
        yield start
    finally:
        bank.go.set()
        for thread in threads:
            thread.join(LONG)
    if any(thread.is_alive() for thread in threads):
        stop("The bank has answered, and an attempt still waits. Nobody will ever wake it.")


def place(shop, key, order):
    """Place an order, and don't wait for ever."""
    result = {}

    def work():
        try:
            result["answer"] = shop.place(key, order)
        except Exception as error:  # noqa: BLE001
            result["error"] = error

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(LONG)
    if "error" in result:
        raise result["error"]
    if "answer" not in result:
        stop(f"place({key!r}, {order!r}) never ends, though nobody else is there.")
    return result["answer"]


def fails(shop, key, order):
    """Place an order for which the bank fails."""
    try:
        answer = place(shop, key, order)
    except ConnectionError:
        return
    stop(
        f"The bank raised a ConnectionError. It should come out of `place`, which gave\n\n{answer}"
    )


def charged(bank, times, words):
    if len(bank.charged) != times:
        stop(f"{words}\n\ncharged: {bank.charged}\nwanted:  {times} of them")


def is_same(found, wanted, words):
    if found != wanted:
        stop(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_new():
    """a new key: the bank is asked, and 201"""
    bank = Bank()
    shop = Shop(bank)
    is_same(
        place(shop, "a", {"tickets": 2}),
        Answer(201, {"receipt": 101}),
        'place("a", {"tickets": 2}):',
    )
    is_same(
        place(shop, "b", {"tickets": 2}),
        Answer(201, {"receipt": 102}),
        'place("b", {"tickets": 2}):',
    )
    charged(bank, 2, "Two keys are two purchases, even of the same thing.")


def test_again():
    """the same key and an equal order: the same answer, and nothing is charged"""
    bank = Bank()
    shop = Shop(bank)
    is_same(
        place(shop, "a", {"tickets": 2, "row": "F"}),
        Answer(201, {"receipt": 101}),
        'place("a", {"tickets": 2, "row": "F"}):',
    )
    is_same(
        place(shop, "b", {"tickets": 1}),
        Answer(201, {"receipt": 102}),
        'place("b", {"tickets": 1}):',
    )
    is_same(
        place(shop, "a", {"row": "F", "tickets": 2}),
        Answer(201, {"receipt": 101}),
        'place("a", {"row": "F", "tickets": 2}):',
    )
    charged(bank, 2, "The third request has the key and the order of the first.")


def test_two_shops():
    """two shops don't share their keys"""
    first, second = Bank(), Bank()
    place(Shop(first), "a", {"tickets": 2})
    place(Shop(second), "a", {"tickets": 2})
    charged(second, 1, "The second shop has never seen this key.")


def refused(answer, status, story=""):
    """Check an error."""
    words = answer.body.get("error")
    if answer.status != status or not isinstance(words, str) or not words:
        stop(f'{story}The answer should be {status} with {{"error": "…"}}. It\'s\n\n{answer}')


def test_other_order():
    """the same key and another order: 422, and nothing is charged"""
    bank = Bank()
    shop = Shop(bank)
    place(shop, "a", {"tickets": 2})
    story = "The key was used for two tickets, and comes again with another order.\n\n"
    refused(place(shop, "a", {"tickets": 3}), 422, story)
    refused(place(shop, "a", {"tickets": 2, "row": "F"}), 422, story)
    charged(bank, 1, "A key was used again for another order.")
    is_same(
        place(shop, "a", {"tickets": 2}),
        Answer(201, {"receipt": 101}),
        'place("a", {"tickets": 2}):',
    )


def test_no_key():
    """no key: 400, and nothing is charged"""
    bank = Bank()
    shop = Shop(bank)
    refused(place(shop, None, {"tickets": 2}), 400, "A request without a key.\n\n")
    refused(place(shop, "", {"tickets": 2}), 400, "A request with an empty key.\n\n")
    charged(bank, 0, "Two requests came without a key.")


def test_fails():
    """the bank fails: its exception comes out, and the next attempt asks it again"""
    bank = Bank(fails=2)
    shop = Shop(bank)
    for _ in range(2):
        fails(shop, "a", {"tickets": 2})
    try:
        answer = place(shop, "a", {"tickets": 2})
    except ConnectionError:
        stop("The bank is back, and the shop repeats its old exception.")
    is_same(answer, Answer(201, {"receipt": 103}), "The bank failed twice. The third attempt:")
    place(shop, "a", {"tickets": 2})
    charged(bank, 3, "Two attempts failed, the third was charged, the fourth is a repetition.")


def test_fails_other_order():
    """the bank fails: it's as if the request had never come, so another order is fine"""
    shop = Shop(Bank(fails=1))
    fails(shop, "a", {"tickets": 2})
    is_same(
        place(shop, "a", {"tickets": 5}),
        Answer(201, {"receipt": 102}),
        "The bank failed for two tickets. With the same key, five tickets:",
    )


def test_at_once():
    """an attempt while the bank is busy: charged once, and both get the answer"""
    bank = Bank(busy=[2])
    shop = Shop(bank)
    key = Key("a")
    with attempts(bank) as start:
        _, first = start(shop, "a", {"tickets": 2})
        if not bank.entered.wait(LONG):
            stop("The bank should be asked, and isn't.")
        _, second = start(shop, key, {"tickets": 2})
        key.looked.wait(1)
        bank.again.wait(0.3)
        early = second.get("answer")
    if early is not None:
        stop(f"The bank is still busy, and the second attempt was told {early}.")
    charged(bank, 1, "The bank was busy with this key when the second attempt came.")
    is_same(first.get("answer"), Answer(201, {"receipt": 101}), "The first attempt got:")
    is_same(second.get("answer"), Answer(201, {"receipt": 101}), "The second attempt got:")


def test_crowd():
    """eight attempts at once: charged once"""
    bank = Bank(busy=[2])
    shop = Shop(bank)
    with attempts(bank) as start:
        results = [start(shop, "a", {"tickets": 2})[1] for _ in range(8)]
        bank.entered.wait(LONG)
        bank.again.wait(0.1)
    charged(bank, 1, "Eight attempts came at once, all with the same key.")
    wanted = [Answer(201, {"receipt": 101})] * 8
    is_same([each.get("answer") for each in results], wanted, "The eight attempts got:")


def test_others_go_on():
    """orders with other keys don't wait for a busy bank"""
    bank = Bank(busy=[2])
    shop = Shop(bank)
    with attempts(bank) as start:
        start(shop, "a", {"tickets": 2})
        bank.entered.wait(LONG)
        thread, other = start(shop, "b", {"tickets": 1})
        thread.join(LONG / 2)
        is_waiting = thread.is_alive()
    if is_waiting:
        stop('The bank is busy with the key "a". The order with the key "b" waits for it.')
    is_same(other.get("answer"), Answer(201, {"receipt": 102}), 'The order with the key "b" got:')


def test_busy_and_fails():
    """the bank fails while somebody waits: nobody waits for ever, and the key can be used"""
    bank = Bank(busy=[2], fails=1)
    shop = Shop(bank)
    key = Key("a")
    with attempts(bank) as start:
        _, first = start(shop, "a", {"tickets": 2})
        bank.entered.wait(LONG)
        start(shop, key, {"tickets": 2})
        key.looked.wait(1)
    if not isinstance(first.get("error"), ConnectionError):
        stop(f"The bank failed. The first attempt should get its exception, and got {first}")
    answer = place(shop, "a", {"tickets": 2})
    is_same(answer.status, 201, "The next attempt with this key, its status:")
    place(shop, "a", {"tickets": 2})
    charged(bank, 2, "One attempt failed, one was charged, the others are repetitions.")


def test_their_dicts():
    """whoever changes their dicts changes nothing in the shop"""
    bank = Bank()
    shop = Shop(bank)
    order = {"tickets": 2, "seats": ["F1", "F2"]}
    answer = place(shop, "a", order)
    answer.body["receipt"] = 0
    is_same(
        place(shop, "a", {"tickets": 2, "seats": ["F1", "F2"]}),
        Answer(201, {"receipt": 101}),
        "Somebody changed the body of the first answer. The second attempt got:",
    )
    order["seats"].append("F3")
    story = "Somebody added a seat to their order later, and sends it with the old key.\n\n"
    refused(place(shop, "a", order), 422, story)
    again = place(shop, "a", {"tickets": 2, "seats": ["F1", "F2"]})
    is_same(again, Answer(201, {"receipt": 101}), "Somebody added a seat to their order later:")


def test_changed_meanwhile():
    """an order that's changed while the bank is busy with it"""
    order = {"tickets": 2, "seats": ["F1", "F2"]}

    def bank(_):
        order["seats"].append("F3")
        return 98 + len(order["seats"])

    shop = Shop(bank)
    answers = [place(shop, "a", order)]
    answers.append(place(shop, "a", {"tickets": 2, "seats": ["F1", "F2"]}))
    is_same(
        answers,
        [Answer(201, {"receipt": 101})] * 2,
        "Somebody added a seat to their order while the bank was busy. The first attempt, and a "
        "second one with the order as it came:",
    )


def test_train():
    """Elif's train: one purchase"""
    program("idempotency1.py").prints("charged: [{'tickets': 2}]")
