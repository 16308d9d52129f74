"""Where the library keeps its stock: in a JSON file.

- load(path) returns the stock; without a file it's empty.
- save(path, stock) writes it.
"""

import json
from pathlib import Path

from seedbank.core import returned


def load(path):
    path = Path(path)
    if path.exists():
        stock = {}
        for name, count in json.loads(path.read_bytes()).items():
            stock = returned(stock, name, count)
        return stock
    return {}


def save(path, stock):
    Path(path).write_text(json.dumps(stock), encoding="utf-8")
