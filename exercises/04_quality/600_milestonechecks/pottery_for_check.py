"""The branches of the pottery's repository, as the checks use them. Nothing to do here."""

import os
import tempfile
from pathlib import Path

# One cache of mypy for all of its runs, instead of one in each branch.
os.environ["MYPY_CACHE_DIR"] = tempfile.mkdtemp(prefix="mypy-")
POTTERY = Path(__file__).parent / "pottery"
RIGHT = (POTTERY / "kiln.py").read_text(encoding="utf-8")

FAULTS = {
    "format": ('{"floor": 40, "middle": 25, "top": 12}', "{'floor': 40, 'middle': 25, 'top': 12}"),
    "lint": (
        "from collections.abc import Mapping\nfrom math import ceil\n",
        "from math import ceil\nfrom collections.abc import Mapping\n",
    ),
    "types": (
        "\n\ndef shelf(",
        '\n\ndef label(name, grams):\n    """Return a label."""\n    return f"{name}: {grams} g"\n'
        "\n\ndef shelf(",
    ),
    "tests": ("full // 2 if member", "full // 2 if not member"),
}


def branch(*faults):
    """Return the files of a branch with these faults."""
    code = RIGHT
    for name in faults:
        old, new = FAULTS[name]
        code = code.replace(old, new, 1)
    files = {"kiln.py": code}
    for name in ("kiln_test.py", "pyproject.toml", "requirements-dev.txt"):
        text = (POTTERY / name).read_text(encoding="utf-8")
        # How an editor ends the last line isn't what the branches are about.
        files[name] = text if text.endswith("\n") else text + "\n"
    return files
