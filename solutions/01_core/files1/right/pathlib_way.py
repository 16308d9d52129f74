from pathlib import Path


def rows(path):
    with Path(path).open(encoding="utf8") as file:
        return [line.removesuffix("\n") for line in file]


def count(path: str) -> tuple[int, int]:
    """Return how many lines and how many words the file has: (lines, words)."""
    return len(rows(path)), sum(len(line.split()) for line in rows(path))


def longest_line(path):
    """Return the longest line, without its line break."""
    lines = rows(path)
    lines.sort(key=len, reverse=True)
    print(lines)
    return lines[0] if lines else ""


def find(path, word):
    """Return the lines that have the word in them, in a list, each with its number."""
    found = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if word.lower() in line.lower():
                text = line.rstrip("\n")
                found.append(f"{number}: {text}")
    return found
