"""What is made of dictionaries and lists, asked by the path of a key: `services.db.ports[0]`."""

import re

from .failure import near

NOTHING = object()
#: A step of a path: `[0]`, `"a.b"`, `@href`, or everything up to the next of these.
_STEP = re.compile(r'\.?(?:\[(?P<index>-?\d+)\]|"(?P<quoted>[^"]*)"|(?P<name>@?[^.\[\]"]+))')
_type = type


class ByPath:
    """Has `data`; who inherits says what is told when something in it is not as it should be."""

    def __getitem__(self, path):
        found = self.get(path, NOTHING)
        if found is NOTHING:
            self._missing(path)
        return found

    def get(self, path, default=None):
        """The value at a path such as `project.dependencies[0]`, or the default when there is none."""
        found = self.data
        for step in steps(path):
            try:
                found = found[step]
            except (KeyError, IndexError, TypeError):
                return default
        return str.__str__(found) if isinstance(found, str) else found

    def __contains__(self, path):
        return self.get(path, NOTHING) is not NOTHING

    # The checks; each returns what it was asked of.

    def has(self, path, value=NOTHING, *, any_order=False):
        """There is something at this path; with `value`: and it is this. With `any_order` the order of a list does not matter."""
        found = self[path]
        if value is NOTHING or same(found, value):
            return self
        if any_order and _type(found) is list and _type(value) is list:
            found, value = in_order(found), in_order(value)
            if same(found, value):
                return self
        self._stop(self._other_value(path, found, value), path)
        return self

    def lacks(self, path):
        """There is nothing at this path."""
        if self.get(path, NOTHING) is not NOTHING:
            self._stop({"why": "unwanted", "path": text_of(path)}, path)
        return self

    # What is told.

    def _missing(self, path):
        walked, found = [], self.data
        for step in steps(path):
            try:
                found = found[step]
            except (KeyError, IndexError, TypeError):
                break
            walked.append(step)
        missing = [*steps(path)][len(walked)]
        keys = [str(key) for key in found] if _type(found) is dict else []
        fault = {
            "why": "missing",
            "path": text_of(path),
            "step": str(missing),
            "within": path_of(walked),
            "keys": keys[:12],
            "suggestions": near(str(missing), keys, most=1),
            "length": len(found) if _type(found) is list else None,
        }
        meant = [*walked, fault["suggestions"][0]] if fault["suggestions"] else walked
        self._stop(fault, meant)

    def _stop(self, fault, path):
        raise NotImplementedError

    def _other_value(self, path, found, value):
        raise NotImplementedError


def steps(path):
    """The steps of a path: names and numbers."""
    if not isinstance(path, str):
        return [*path]
    found, at = [], 0
    while at < len(path):
        step = _STEP.match(path, at)
        if step is None:
            raise ValueError(f"{path!r} is no path: write names with dots between them, [0] for the first of a list")
        found.append(int(step["index"]) if step["index"] else step["quoted"] if step["quoted"] is not None else step["name"])
        at = step.end()
    return found


def path_of(walked):
    """Steps as one text."""
    text = ""
    for step in walked:
        if _type(step) is int:
            text += f"[{step}]"
        else:
            name = step if re.fullmatch(r"@?[^.\[\]\"]+", step) else f'"{step}"'
            text += f".{name}" if text else name
    return text


def text_of(path):
    """A path as one text."""
    return path if isinstance(path, str) else path_of(path)


def same(left, right):
    """Whether two values are equal and of one kind: `true` is no 1."""
    if _type(left) is bool or _type(right) is bool:
        return left is right
    if _type(left) is dict and _type(right) is dict:
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if _type(left) in (list, tuple) and _type(right) in (list, tuple):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def in_order(values):
    """The same values in an order that depends on nothing but them."""
    return sorted(values, key=repr)
