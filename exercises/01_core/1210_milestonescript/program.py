"""How the tests run the program. Nothing to do here."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def run(folder, text, *arguments):
    """Write text to june.txt and run the program; (exit code, stdout, stderr)."""
    if text is not None:
        (folder / "june.txt").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "flatshare", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(HERE), "PYTHONUTF8": "1"},
    )
    return done.returncode, done.stdout, done.stderr


def lines(folder, command, text):
    """Return the lines that the command prints for the text, or its complaint."""
    _, printed, complaint = run(folder, text, command, "june.txt")
    return printed.splitlines() or complaint.splitlines()
