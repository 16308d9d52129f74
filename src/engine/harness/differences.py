"""Where two values differ: each place as a path (`[2]['price']`) with what is there on either side.

Both values are taken apart only where their types are of a kind whose parts are known: sequences by index, dictionaries by
key, sets by member, named tuples and dataclasses by field. What `pytest.approx` makes means the value it was made of,
with its own idea of equality.
"""

import sys

from . import contract, describe

_type, _isinstance, _len = type, isinstance, len

#: Differences that are told; more are counted.
MOST = 12
#: Characters of the text of one side of one difference.
TEXT = 2_000
#: Parts that are looked at: a verdict must not wait for the comparison of two long lists.
_BUDGET = 50_000


def differences(actual, expected):
    """Return the differences below the top (none when the values as a whole are the difference) and how many there are more."""
    search = _Search()
    try:
        search.compare((), actual, expected)
    except Exception:  # noqa: BLE001  parts of the learner's classes may raise wherever they are touched
        return [], 0
    if search.found and not search.found[0]["path"]:
        return [], 0
    return search.found, search.more


def unwrapped(obj):
    """Return what a `pytest.approx` means; everything else as it is."""
    return obj.expected if is_approx(obj) else obj


def is_approx(obj):
    """Whether `pytest.approx` made the object."""
    cls = _type(obj)
    return cls.__name__.startswith("Approx") and cls.__module__.startswith("_pytest.")


def tolerance(actual, expected):
    """Return the text of what `pytest.approx` allows when it matters: the author chose it, or the values are near each other."""
    if not is_approx(expected):
        return None
    allowed = getattr(expected, "tolerance", None)
    try:
        chosen = expected.rel is not None or expected.abs is not None
        near = abs(actual - expected.expected) <= 1000 * allowed
        return f"{allowed:.3g}" if chosen or near else None
    except Exception:  # noqa: BLE001  no number, or no tolerance of its own
        return None


class _Search:
    def __init__(self):
        self.found = []
        self.more = 0
        self.left = _BUDGET

    def tell(self, path, actual=None, expected=None):
        """Note a difference; a side that is None has nothing there."""
        if _len(self.found) >= MOST:
            self.more += 1
            return
        self.found.append(contract.difference(path, actual, expected))

    def compare(self, path, actual, expected):
        """Go through both; `expected` may come from `pytest.approx`."""
        self.left -= 1
        wanted = unwrapped(expected)
        pairs = None
        if _isinstance(actual, dict) and _isinstance(wanted, dict):
            pairs = self.by_key
        elif _type(actual) is _type(wanted):
            if _type(actual) in (list, tuple):
                pairs = self.by_index
            elif _type(actual) in (set, frozenset):
                pairs = self.by_member
            elif _fields(actual):
                pairs = self.by_field
        if pairs is None or self.left < 0 or _len(path) > 20:
            self.tell(path, _text(actual), _text(wanted))
        else:
            pairs(path, actual, wanted, _parts(expected))

    def by_index(self, path, actual, expected, wrap):
        start, stop = 0, 0
        shortest = min(_len(actual), _len(expected))
        while start < shortest and same(actual[start], wrap(expected[start])):
            start += 1
        while stop < shortest - start and same(actual[-1 - stop], wrap(expected[-1 - stop])):
            stop += 1
        mine, wanted = actual[start : _len(actual) - stop], expected[start : _len(expected) - stop]
        for index in range(max(_len(mine), _len(wanted))):
            step = (*path, {"index": start + index})
            if index >= _len(wanted):
                self.tell(step, actual=_text(mine[index]))
            elif index >= _len(mine):
                self.tell(step, expected=_text(wanted[index]))
            elif not same(mine[index], wrap(wanted[index])):
                self.compare(step, mine[index], wrap(wanted[index]))

    def by_key(self, path, actual, expected, wrap):
        mine, wanted = dict.copy(actual), dict.copy(expected)
        step = lambda key: (*path, {"key": _text(key)})  # noqa: E731
        for key, value in wanted.items():
            if key not in mine:
                self.tell(step(key), expected=_text(value))
        for key, value in mine.items():
            if key not in wanted:
                self.tell(step(key), actual=_text(value))
        for key, value in wanted.items():
            if key in mine and not same(mine[key], wrap(value)):
                self.compare(step(key), mine[key], wrap(value))

    def by_member(self, path, actual, expected, _wrap):
        for side, items in (("expected", expected - actual), ("actual", actual - expected)):
            for text in sorted(map(_text, items)):
                self.tell((*path, {"member": text}), **{side: text})

    def by_field(self, path, actual, expected, wrap):
        before = _len(self.found)
        for name in _fields(actual):
            mine, wanted = getattr(actual, name, None), getattr(expected, name, None)
            if not same(mine, wrap(wanted)):
                self.compare((*path, {"field": name}), mine, wrap(wanted))
        if _len(self.found) == before and not self.more:
            self.tell(path, _text(actual), _text(expected))  # not equal for a reason that no field shows


def _fields(obj):
    """The names of what a named tuple or a dataclass is compared by; none for anything else."""
    cls = _type(obj)
    names = getattr(cls, "_fields", None)
    if _isinstance(obj, tuple) and _type(names) is tuple:
        return names
    dataclasses = sys.modules.get("dataclasses")
    if dataclasses is None or "__dataclass_fields__" not in cls.__dict__:
        return ()
    return tuple(field.name for field in dataclasses.fields(cls) if field.compare)


def _parts(expected):
    """How the parts of `expected` are to be compared: in the way of `pytest.approx` when it is one."""
    if not is_approx(expected):
        return lambda part: part
    import pytest

    def wrap(part):
        try:
            return pytest.approx(part, rel=expected.rel, abs=expected.abs, nan_ok=expected.nan_ok)
        except TypeError:
            return part

    return wrap


def same(left, right):
    """Whether two values are equal, as far as they say so without an error."""
    try:
        return left is right or bool(left == right)
    except BaseException:  # noqa: BLE001  the learner's `__eq__` may raise anything
        return False


def _text(obj):
    text = describe.without_run(describe.safe_repr(obj))
    return text if _len(text) <= TEXT else text[:TEXT] + "…"
