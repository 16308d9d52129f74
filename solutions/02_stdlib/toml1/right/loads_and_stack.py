import tomllib
from copy import deepcopy
from pathlib import Path

DEFAULTS = {
    "name": "unnamed",
    "camera": {"on": True, "width": 640, "lens": {"zoom": 1, "macro": False}},
    "seeds": {"refill_at": 0.1, "kinds": ["sunflower"]},
}


def load(path: str | Path) -> dict:
    return tomllib.loads(Path(path).read_text(encoding="utf-8"))


def merge(defaults: dict, settings: dict) -> dict:
    result = deepcopy(defaults)
    todo = [(result, deepcopy(settings))]
    while todo:
        target, source = todo.pop()
        for key in source:
            if type(source[key]) is dict and type(target.get(key)) is dict:
                todo.append((target[key], source[key]))
            else:
                target[key] = source[key]
    return result


def unknown(defaults: dict, settings: dict, prefix: str = "") -> list[str]:
    found: list[str] = []
    for key, value in settings.items():
        dotted = prefix + key
        if key not in defaults:
            found.append(dotted)
            continue
        if isinstance(value, dict) and isinstance(defaults[key], dict):
            found.extend(unknown(defaults[key], value, dotted + "."))
    return found
