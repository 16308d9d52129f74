"""Runs workflow1.sh in an empty folder, once for all stages. Nothing to do here."""

import functools
import shutil
import tempfile
from pathlib import Path

from pythlings_checks import script

HERE = Path(__file__).parent
FILES = [".gitignore", "NOTES.md", "README.md", "pyproject.toml", "smoke_test.py", "tides.py"]


@functools.cache
def build(broken=False):
    """Run the script and return what came of it. With broken, the smoke test fails."""
    above = Path(tempfile.mkdtemp())
    shutil.copytree(HERE / "parts", above / "parts")
    for name in ("pyproject.toml", "NOTES.md"):
        text = (HERE / name).read_text(encoding="utf-8")
        (above / name).write_text(text, encoding="utf-8", newline="\n")
    if broken:
        tides = above / "parts" / "tides.py"
        text = tides.read_text(encoding="utf-8").replace("06:58", "18:58")
        tides.write_text(text, encoding="utf-8", newline="\n")
    folder = above / "project"
    folder.mkdir()
    return script("workflow1.sh", cwd=folder)
