import json
from pathlib import Path

FILE = Path(__file__).parent / "scores.json"


def load() -> dict[int, tuple[str, int]]:
    scores = {}
    try:
        with open(FILE, encoding="utf-8") as file:
            data = json.load(file)
    except FileNotFoundError:
        return scores
    for key in data:
        scores[int(key)] = tuple(data[key])
    return scores


def save(scores):
    with open(FILE, "w", encoding="utf-8") as file:
        json.dump(scores, file, ensure_ascii=False, indent=2, sort_keys=True)


def add(scores, line):
    number, text = line.split(maxsplit=1)
    table = int(number)
    name, points = scores.get(table, (f"table {table}", 0))
    if text.isdecimal():
        points += int(text)
    else:
        name = text
    scores[table] = (name, points)
    save(scores)


def show(scores):
    for table in sorted(scores, key=lambda table: (-scores[table][1], table)):
        name, points = scores[table]
        print(f"{points:4} {name}")


def main():
    scores = load()
    while True:
        line = input("> ").strip()
        if not line:
            break
        add(scores, line)
    show(scores)


main()
