"""Six things that Wiremu's program does, each in a tenth of a second or so. Nothing to do here."""

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path


def ask_printer() -> None:
    """Ask the printer how much paper it has."""
    time.sleep(0.1)  # it thinks


def count_words() -> None:
    """Read a file many times, and count its words."""
    for _ in range(3000):
        len(Path(__file__).read_text(encoding="utf-8").split())


def hash_password() -> None:
    """Hash a password, the way it should be done."""
    hashlib.pbkdf2_hmac("sha256", b"correct horse", b"salt", 150_000)


def run_report() -> None:
    """Let another program write the monthly report, and wait until it's done."""
    subprocess.run([sys.executable, "-S", "-c", "sum(range(3_000_000))"], check=True)


def wait_for_green() -> None:
    """Wait until the traffic light is green."""
    green = time.monotonic() + 0.1
    while time.monotonic() < green:
        pass


def watch_folder() -> None:
    """Look 25 times whether a file has come."""
    for _ in range(25):
        os.listdir(".")
        time.sleep(0.004)


WORKLOADS = [ask_printer, count_words, hash_password, run_report, wait_for_green, watch_folder]
