"""A small writer for TOML, since tomllib only reads. Nothing to do here."""

import json
from datetime import date


def value(item):
    """Return one value as TOML."""
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, str):
        return json.dumps(item, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(item, int | float):
        return repr(item)
    if isinstance(item, date):
        return item.isoformat()
    raise TypeError(f"cannot write {type(item).__name__}")


def dumps(rows):
    """Return rows (dicts without None) as the array of tables `rows`."""
    if not rows:
        return "rows = []\n"
    tables = []
    for row in rows:
        lines = [f"{json.dumps(name)} = {value(item)}\n" for name, item in row.items()]
        tables.append("[[rows]]\n" + "".join(lines))
    return "\n".join(tables)
