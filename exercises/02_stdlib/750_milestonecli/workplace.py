"""Runs the program for the tests. Nothing to do here."""

import subprocess
import sys
from pathlib import Path

from milestonecli import main

PROGRAM = Path(__file__).parent / "milestonecli.py"


class Workplace:
    """A folder of its own in which the program is run."""

    def __init__(self, folder, capsys, monkeypatch):
        self.folder, self.capsys = folder, capsys
        monkeypatch.chdir(folder)
        for name in ("METERS_STORE", "METERS_LOG", "METERS_LIMIT"):
            monkeypatch.delenv(name, raising=False)

    def run(self, *argv):
        """Return status, standard output and standard error of one run."""
        try:
            status = main([str(arg) for arg in argv])
        except SystemExit as error:
            status = error.code
        captured = self.capsys.readouterr()
        return status, captured.out, captured.err

    def shell(self, *argv):
        """Return status and standard output of a run in a process of its own."""
        command = [sys.executable, PROGRAM, *argv]
        result = subprocess.run(command, check=False, capture_output=True, text=True)
        return result.returncode, result.stdout

    def write(self, name, text):
        """Write a file and return its path."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def readings(self, *rows, name="in.csv"):
        """Write a CSV file of rows such as 'M-1,2024-05-01,100'."""
        return self.write(name, "meter,day,value\n" + "".join(f"{row}\n" for row in rows))
