def count(path):
    """Return how many lines and how many words the file has: (lines, words)."""
    lines = 0
    words = 0
    with open(path, encoding="utf-8") as file:
        text = file.read()
    lines = len(text.splitlines())
    words = len(text.split())
    return lines, words


def longest_line(path):
    """Return the longest line, without its line break."""
    with open(path, "r", encoding="UTF-8") as file:
        return max(file.read().split("\n"), key=len)


def find(path, word):
    """Return the lines that have the word in them, in a list, each with its number."""
    found = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if word.lower() in line.lower():
                text = line.rstrip("\n")
                found.append(f"{number}: {text}")
    return found
