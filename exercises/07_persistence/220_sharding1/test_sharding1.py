import sqlite3

import pytest
from pythlings_checks import program
from sharding1 import Order, Orders

ROWS = [
    Order("C7", "Mateo", 700),
    Order("A1", "Zoë", 9000),
    Order("B2", "Mateo", 50),
    Order("A9", "Ximena", 8800),
    Order("A3", "Zoë", 9500),
    Order("Z1", "Zoë", 9000),
    Order("D4", "Renata", 0),
    Order("A2", "Iñaki", 8800),
]

PLACES = {"Mateo": 0, "Zoë": 2, "Ximena": 1, "Renata": 0, "Iñaki": 0}


class Market:
    """Some shards, and what was asked of each of them."""

    def __init__(self, count, rows=()):
        self.shards = [sqlite3.connect(":memory:") for _ in range(count)]
        self.orders = Orders(list(self.shards))
        for row in rows:
            self.orders.add(row)
        self.asked = [[] for _ in self.shards]
        for shard, asked in zip(self.shards, self.asked, strict=True):
            shard.set_trace_callback(asked.append)

    def selects(self):
        return [len([sql for sql in asked if "select" in sql.lower()]) for asked in self.asked]

    def close(self):
        for shard in self.shards:
            shard.close()


@pytest.fixture
def market():
    made = Market(3, ROWS)
    yield made
    made.close()


def small(count):
    return Orders([sqlite3.connect(":memory:") for _ in range(count)])


def test_shard_of():
    """a customer's shard is the same in every process"""
    orders = small(3)
    found = {
        name: orders.shard_of(name) for name in ("Mateo", "Zoë", "Ximena", "Renata", "Iñaki", "")
    }
    wanted = {"Mateo": 0, "Zoë": 2, "Ximena": 1, "Renata": 0, "Iñaki": 0, "": 0}
    if found != wanted:
        pytest.fail(f"The shards of six customers.\n\nfound:  {found}\nwanted: {wanted}")


def test_shard_of_others():
    """it works for any number of shards"""
    for count, wanted in [(5, 1), (1, 0)]:
        found = small(count).shard_of("Mateo")
        if found != wanted:
            pytest.fail(f"Of {count} shards, Mateo's is {wanted}. You say {found}.")


def test_add(market):
    """an order is in its customer's shard, and in no other"""
    for index, shard in enumerate(market.shards):
        found = shard.execute("SELECT number, customer FROM orders ORDER BY number").fetchall()
        wanted = [(row.number, row.customer) for row in ROWS if PLACES[row.customer] == index]
        if found != sorted(wanted):
            pytest.fail(
                f"Shard {index} has other orders than its customers'.\n\n"
                f"found:  {found}\nwanted: {sorted(wanted)}"
            )


def test_saved(tmp_path):
    """an order that was added is saved"""
    path = tmp_path / "orders.db"
    shard = sqlite3.connect(path)
    Orders([shard]).add(Order("A1", "Zoë", 9000))
    shard.close()
    shard = sqlite3.connect(path)
    if Orders([shard]).of("Zoë") != [Order("A1", "Zoë", 9000)]:
        pytest.fail("The program was started again, and the order is gone.")
    shard.close()


def test_of(market):
    """a customer's orders, by number"""
    orders = market.orders
    assert orders.of("Zoë") == [
        Order("A1", "Zoë", 9000),
        Order("A3", "Zoë", 9500),
        Order("Z1", "Zoë", 9000),
    ]
    assert orders.of("Nobody") == []


def test_of_asks_one(market):
    """for one customer, one shard is asked"""
    market.orders.of("Mateo")
    asked = market.selects()
    if sum(asked) != 1:
        pytest.fail(
            f"For Mateo's orders, one shard should be asked. Questions to the three: {asked}"
        )


def test_dearest(market):
    """the dearest of all, although they're on the same shard; equal ones are sorted by number"""
    orders = market.orders
    assert orders.dearest(4) == [
        Order("A3", "Zoë", 9500),
        Order("A1", "Zoë", 9000),
        Order("Z1", "Zoë", 9000),
        Order("A2", "Iñaki", 8800),
    ]


def test_dearest_of_equals():
    """of equal orders, each shard gives those with the lowest numbers"""
    orders = small(3)
    for number in ("B5", "B4", "B1", "B3", "B2"):
        orders.add(Order(number, "Zoë", 700))
    found = [order.number for order in orders.dearest(2)]
    if found != ["B1", "B2"]:
        pytest.fail(
            "Zoë has five orders of 700 cents, B1 to B5. The two dearest of all.\n\n"
            f"found:  {found}\nwanted: ['B1', 'B2']"
        )


def test_dearest_few():
    """if there are fewer orders than wanted, dearest gives all of them"""
    orders = small(4)
    assert orders.dearest(3) == []
    orders.add(Order("A1", "Zoë", 5))
    assert orders.dearest(3) == [Order("A1", "Zoë", 5)]


def test_dearest_fetches_little(market):
    """each shard gives at most as many orders as are wanted"""
    market.orders.dearest(2)
    asked = market.selects()
    if asked != [1, 1, 1]:
        pytest.fail(f"Each shard should get one statement. Statements to the three: {asked}")
    for index, shard in enumerate(market.shards):
        sql = market.asked[index][-1]
        rows = len(shard.execute(sql).fetchall())
        if rows > 2:
            pytest.fail(f"Of two wanted orders, shard {index} gave {rows}:\n\n    {sql}")


def test_mean(market):
    """the mean of all orders, whatever the sizes of the shards"""
    found = market.orders.mean()
    if found != 5731.25:
        pytest.fail(
            "On the three shards are 4, 1 and 3 orders, 45850 cents together. The mean of the eight "
            f"is 5731.25. Yours is {found}."
        )


def test_mean_fetches_nothing(market):
    """for the mean, the shards count, and give one row each"""
    market.orders.mean()
    for index, shard in enumerate(market.shards):
        shard.set_trace_callback(None)
        for sql in market.asked[index]:
            rows = len(shard.execute(sql).fetchall()) if "select" in sql.lower() else 0
            if rows > 1:
                pytest.fail(f"For the mean, shard {index} gave {rows} rows:\n\n    {sql}")


def test_mean_empty():
    """without orders, the mean is 0"""
    orders = small(3)
    assert orders.mean() == 0.0


def test_program():
    """the program finds Mateo again"""
    ran = program("sharding1.py").succeeds()
    ran.says("Order(number='N2', customer='Mateo', cents=120)", "mean:    1870.0")
