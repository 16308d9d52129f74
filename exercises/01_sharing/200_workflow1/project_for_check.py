"""Runs workflow1.sh in an empty folder, for the three stages. Nothing to do here."""

import shutil
from pathlib import Path

from pythlings_checks import script

HERE = Path(__file__).parent
FILES = [".gitignore", "NOTES.md", "README.md", "pyproject.toml", "smoke_test.py", "tides.py"]


def build(above):
    """Run the script and return what came of it, with the folder it worked in."""
    shutil.copytree(HERE / "parts", above / "parts")
    for name in ("pyproject.toml", "NOTES.md"):
        text = (HERE / name).read_text(encoding="utf-8")
        (above / name).write_text(text, encoding="utf-8", newline="\n")
    folder = above / "project"
    folder.mkdir()
    return script("workflow1.sh", cwd=folder)
