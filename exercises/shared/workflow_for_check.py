"""Puts pytest, ruff and others on PATH, for the steps of a workflow. Nothing to do here."""

import os
import sys
import tempfile
from pathlib import Path


def put_on_path(*names):
    """Let steps call these tools by their names, as after `pip install`."""
    folder = Path(tempfile.mkdtemp(prefix="tools-"))
    for name in names:
        script = folder / name
        text = f'#!/bin/sh\nexec "{Path(sys.executable).as_posix()}" -m {name} "$@"\n'
        script.write_text(text, encoding="utf-8", newline="\n")
        script.chmod(0o755)
    os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"
