import threading
import time

import psycopg
import pytest
from pooling1 import Pool, make_engine
from postgres_for_check import database
from sqlalchemy import text
from sqlalchemy.exc import TimeoutError as NoneFree
from threads_for_check import all_ended


@pytest.fixture(scope="module")
def url():
    with database("CREATE TABLE lessons (name text)") as made:
        yield made


class Server:
    """Opens connections, and knows which are open."""

    def __init__(self, url):
        self.url, self.opened, self.most, self.fails, self.slow = url, [], 0, 0, 0
        self.lock = threading.Lock()

    def connect(self):
        if self.fails:
            self.fails -= 1
            raise psycopg.OperationalError("the server is starting up")
        time.sleep(self.slow)
        made = psycopg.connect(self.url)
        with self.lock:
            self.opened.append(made)
            self.most = max(self.most, self.open())
        return made

    def open(self):
        return len([each for each in self.opened if not each.closed])

    def ends(self, connection):
        """The server ends a connection, and its other end doesn't know yet."""
        number = connection.info.backend_pid
        with psycopg.connect(self.url, autocommit=True) as admin:
            admin.execute("SELECT pg_terminate_backend(%s, 5000)", (number,))


@pytest.fixture
def server(url):
    made = Server(url)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("TRUNCATE lessons")
    yield made
    for each in made.opened:
        each.close()


def ask(connection):
    """A question that every connection answers."""
    try:
        return connection.execute("SELECT count(*) FROM lessons").fetchone()[0]
    except psycopg.Error as error:
        pytest.fail(f"The pool has lent a connection that doesn't work: {error}")


def test_reused(server):
    """a connection that's free is lent again"""
    pool = Pool(server.connect, 3, 5)
    if server.opened:
        pytest.fail(f"Nobody has asked yet, and the pool has opened {len(server.opened)}.")
    for _ in range(4):
        with pool.connection() as connection:
            ask(connection)
    if len(server.opened) != 1:
        pytest.fail(
            f"Four requests, one after the other, need one connection. {len(server.opened)} were opened."
        )


def test_two(server):
    """two at once get two connections"""
    pool = Pool(server.connect, 3, 5)
    with pool.connection() as one, pool.connection() as two:
        if one is two:
            pytest.fail("Two who ask at the same time were lent the same connection.")
        ask(one)
        ask(two)


def test_full(server):
    """if all are lent, it's a TimeoutError after a while"""
    pool = Pool(server.connect, 1, 0.2)
    with all_ended(limit=5), pool.connection():
        try:
            with pool.connection():
                pass
        except TimeoutError:
            pass
        except Exception as error:  # noqa: BLE001  it is told
            pytest.fail(
                f"The only connection is lent. That should be a TimeoutError. It was: {error!r}"
            )
        else:
            pytest.fail(
                f"The pool has room for one, and lent two at once. It opened {len(server.opened)}."
            )
    with pool.connection() as connection:
        ask(connection)


def test_waits(server):
    """somebody who waits gets the connection that comes back"""
    pool = Pool(server.connect, 1, 20)
    got, waiting = [], threading.Event()

    def second():
        waiting.set()
        with pool.connection() as connection:
            got.append(ask(connection))

    with all_ended(limit=15):
        with pool.connection():
            thread = threading.Thread(target=second, daemon=True)
            thread.start()
            waiting.wait(5)
        thread.join(10)
    if got != [0]:
        pytest.fail("The only connection came back, and the one who waited for it got nothing.")


def test_threads(server):
    """eight threads at once never open more than the pool's size"""
    server.slow = 0.1
    pool = Pool(server.connect, 2, 20)
    together, done = threading.Barrier(8), []

    def request():
        together.wait(10)
        with pool.connection() as connection:
            done.append(ask(connection))

    threads = [threading.Thread(target=request, daemon=True) for _ in range(8)]
    with all_ended(limit=15):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(12)
    if server.most > 2:
        pytest.fail(f"The pool's size is 2. When 8 threads asked at once, {server.most} were open.")
    if len(done) != 8:
        pytest.fail(f"Of 8 threads, {len(done)} were served.")


def test_rolled_back(server):
    """what isn't committed is rolled back, and what's committed stays"""
    pool = Pool(server.connect, 1, 5)
    with pool.connection() as connection:
        connection.execute("INSERT INTO lessons VALUES ('Algebra')")
        connection.commit()
        connection.execute("INSERT INTO lessons VALUES ('half a lesson')")
    if connection.info.transaction_status == psycopg.pq.TransactionStatus.INTRANS:
        pytest.fail(
            "The with is over, and the transaction isn't. In the pool, the connection would keep "
            "its locks until somebody needs it."
        )
    with pool.connection() as connection:
        if connection.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
            pytest.fail("The next one is lent a connection with a transaction that isn't theirs.")
        found = [name for (name,) in connection.execute("SELECT name FROM lessons")]
    if found != ["Algebra"]:
        pytest.fail(f"'Algebra' was committed, 'half a lesson' wasn't. The table has: {found}")


def test_error(server):
    """after an error the connection comes back, and the error goes on"""
    pool = Pool(server.connect, 1, 1)
    try:
        with pool.connection() as connection:
            connection.execute("INSERT INTO lessons VALUES ('half a lesson')")
            connection.execute("SELECT 1 / 0")
    except psycopg.errors.DivisionByZero:
        pass
    else:
        pytest.fail("In the with there was an error. It should go on.")
    try:
        with pool.connection() as connection:
            count = ask(connection)
    except TimeoutError:
        pytest.fail("After an error in the with, the connection didn't come back to the pool.")
    if count:
        pytest.fail("What was done before the error should be rolled back.")


def test_ended(server):
    """a connection that the server has ended is replaced"""
    pool = Pool(server.connect, 1, 1)
    with pool.connection() as first:
        ask(first)
    server.ends(first)
    with pool.connection() as connection:
        ask(connection)
    with pool.connection() as connection:
        ask(connection)
    if len(server.opened) != 2:
        pytest.fail(
            f"The server ended one connection, so a second was needed. {len(server.opened)} were opened."
        )


def test_ended_while_lent(server):
    """a connection that ends while it's lent doesn't take up a place for ever"""
    pool = Pool(server.connect, 1, 1)
    try:
        with pool.connection() as connection:
            server.ends(connection)
            connection.execute("SELECT 1")
    except psycopg.OperationalError:
        pass
    try:
        with pool.connection() as connection:
            ask(connection)
    except TimeoutError:
        pytest.fail(
            "The server ended a connection while it was lent. Since then the pool has lost a place."
        )


def test_connecting_fails(server):
    """if connecting fails, the next one may try again"""
    pool = Pool(server.connect, 1, 1)
    server.fails = 1
    try:
        with pool.connection():
            pytest.fail("The server can't be reached. The error should go on.")
    except psycopg.OperationalError:
        pass
    try:
        with pool.connection() as connection:
            ask(connection)
    except TimeoutError:
        pytest.fail("Connecting failed once. Since then the pool has lost a place.")


def test_close(server):
    """close closes the open connections"""
    pool = Pool(server.connect, 3, 1)
    with pool.connection(), pool.connection():
        pass
    with all_ended(limit=5):
        pool.close()
    if server.open():
        pytest.fail(f"After close, {server.open()} connections are still open.")


def test_engine(url):
    """make_engine: three connections, and no fourth"""
    engine = make_engine(url)
    lent = []
    try:
        with all_ended(limit=8):
            for number in range(4):
                try:
                    lent.append(engine.connect())
                except NoneFree:
                    break
        if len(lent) != 3:
            pytest.fail(f"The engine should lend 3 connections at once. It has lent {len(lent)}.")
    finally:
        for each in lent:
            each.close()
        engine.dispose()


def test_engine_checks(url):
    """make_engine: a connection that the server has ended isn't lent"""
    engine = make_engine(url)
    with engine.connect() as connection:
        number = connection.scalar(text("SELECT pg_backend_pid()"))
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute("SELECT pg_terminate_backend(%s, 5000)", (number,))
    try:
        with engine.connect() as connection:
            connection.scalar(text("SELECT 1"))
    except Exception as error:  # noqa: BLE001  it is told
        pytest.fail(
            f"The server ended a connection, and the engine has lent it: {str(error)[:120]}"
        )
    finally:
        engine.dispose()
