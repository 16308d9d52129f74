import json
import os

from seedbank import core

STOCK: dict = core.returned({}, "nothing", 0)


def load(path):
    if not os.path.exists(path):
        return dict(STOCK)
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def save(path, stock):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(stock, file, indent=2)
