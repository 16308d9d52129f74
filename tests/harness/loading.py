"""Makes the Python side of a check importable as what it is called in a worker; no package is needed for that."""

import importlib.util
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HARNESS = ROOT / "src" / "engine" / "harness"


def load_harness():
    """Import the package from the sources."""
    if "pythlings_harness" not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            "pythlings_harness", HARNESS / "__init__.py", submodule_search_locations=[str(HARNESS)]
        )
        module = importlib.util.module_from_spec(spec)
        sys.modules["pythlings_harness"] = module
        spec.loader.exec_module(module)


sys.dont_write_bytecode = True
load_harness()
