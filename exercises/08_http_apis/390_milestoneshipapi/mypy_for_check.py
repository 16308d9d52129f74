"""Asks mypy, with the packages of this exercise. Nothing to do here."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from pythlings_checks import environment, read

HERE = Path(__file__).parent


def complaints(folder, name):
    """Fail at the first line of a file that mypy --strict doesn't like."""
    prepared = Path(os.environ.get("PYTHLINGS_PREPARED", ""), "apitypes")
    cache = prepared if prepared.is_dir() else Path(tempfile.gettempdir(), "mypy_cache")
    words = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(cache)]
    words += ["--no-error-summary", "--no-color-output", "--no-pretty", name]
    said = subprocess.run(
        words,
        cwd=HERE / folder,
        env=environment(),
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=80,
    )
    for line in said.stdout.splitlines():
        found = re.match(rf"{re.escape(name)}:(\d+): error: (.*)", line)
        if found:
            count = said.stdout.count(": error: ")
            more = f" (the first of {count})" if count > 1 else ""
            read(f"{folder}/{name}").wrong(int(found[1]), f"mypy --strict{more}: {found[2]}")
    if said.returncode:
        pytest.fail(f"mypy can't look at {name}: {(said.stdout + said.stderr).strip()[:400]}")
