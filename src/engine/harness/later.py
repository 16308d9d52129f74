"""What `import pytest` asks for and hardly any check uses, left to be imported when it is used.

These modules are a quarter of the time in which a worker gets ready, and of its memory. pytest needs them to colour its own text,
which is never made here, and to look for plugins, which are named to it. While it is imported a stand-in has the place of each of
them; afterwards the places are free again, so that anyone else who imports such a module gets the module itself.
"""

import importlib
import sys
import types

_NAMES = (
    "hashlib",
    "importlib.metadata",
    "platform",
    "pygments",
    "pygments.formatters",
    "pygments.formatters.terminal",
    "pygments.lexer",
    "pygments.lexers",
    "pygments.lexers.diff",
    "pygments.lexers.python",
    "pygments.util",
    "uuid",
    "zipfile",
)

#: What is imported again when pytest cannot do with stand-ins.
_OF_PYTEST = ("_pytest", "pluggy", "py", "pytest")


def import_pytest():
    """Import pytest without what it hardly ever uses."""
    _Module.is_needed = False
    stand_ins = [_Module(name) for name in _NAMES if name not in sys.modules]
    for module in stand_ins:
        _put(module)
    try:
        import pytest

        importlib.import_module("_pytest.skipping")  # one of its plugins, which it would import when it starts
    except Exception:  # noqa: BLE001  another version uses one of them at once, in a way that no stand-in can serve
        for name in [name for name in sys.modules if name.partition(".")[0] in _OF_PYTEST]:
            del sys.modules[name]
    _Module.is_needed = True
    for module in stand_ins:
        if sys.modules.get(module.__name__) is module:
            del sys.modules[module.__name__]
    import pytest

    return pytest


def _put(module):
    sys.modules[module.__name__] = module
    package, _, name = module.__name__.rpartition(".")
    if package:
        setattr(sys.modules[package], name, module)


class _Module(types.ModuleType):
    """Takes the place of a module; what is asked of it is the real one's."""

    #: Whether names are asked for because somebody uses them, and not only to have them at hand (`from uuid import uuid4`).
    is_needed = True
    #: A package, to those who import a part of it.
    __path__ = ()

    def __getattr__(self, name):
        # pytest looks into everything that its plugins have at hand for fixtures and hooks.
        if name.startswith("_"):
            raise AttributeError(name)
        if not self.is_needed:
            return _Name(self.__name__, name)
        return getattr(importlib.import_module(self.__name__), name)


class _Name:
    """Takes the place of a function or a class of such a module."""

    def __init__(self, module, name):
        self._place = module, name

    def _real(self):
        module, name = self._place
        return getattr(importlib.import_module(module), name)

    def __call__(self, *args, **kwargs):
        return self._real()(*args, **kwargs)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._real(), name)
