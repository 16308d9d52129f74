"""Lets scripts of the check use uv, with packages from a folder. Nothing to do here."""

import os
from pathlib import Path

import uv


def uv_folder():
    """Return the folder of the program uv, for the front of PATH."""
    return str(Path(uv.find_uv_bin()).parent)


def uv_settings(packages, own):
    """Return the variables with which uv works without a network, and leaves nothing behind."""
    return {
        "UV_FIND_LINKS": str(packages),
        "UV_NO_INDEX": "1",
        "UV_OFFLINE": "1",
        "UV_NO_CONFIG": "1",
        "UV_PYTHON_PREFERENCE": "only-system",
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_LINK_MODE": "copy",
        "UV_NO_PROGRESS": "1",
        "UV_CACHE_DIR": str(Path(own) / "cache"),
        "UV_TOOL_DIR": str(Path(own) / "tools"),
        "UV_TOOL_BIN_DIR": str(Path(own) / "bin"),
        "VIRTUAL_ENV": "",
    }


def packages_of(project):
    """Return the packages in the .venv of a project: a dictionary of name and version."""
    found = {}
    lib = Path(project) / ".venv" / ("Lib" if os.name == "nt" else "lib")
    for info in lib.rglob("*.dist-info"):
        name, _, version = info.name.removesuffix(".dist-info").rpartition("-")
        found[name.replace("_", "-")] = version
    return found
