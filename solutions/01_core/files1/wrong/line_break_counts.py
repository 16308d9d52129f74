# expect: a line break doesn't make a line longer
def count(path):
    """Return how many lines and how many words the file has: (lines, words)."""
    lines = 0
    words = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            lines += 1
            words += len(line.split())
    return lines, words


def longest_line(path):
    """Return the longest line, without its line break."""
    longest = ""
    with open(path, encoding="utf-8") as file:
        for line in file:
            if len(line) > len(longest):
                longest = line
    return longest.rstrip("\n")


def find(path, word):
    """Return the lines that have the word in them, in a list, each with its number."""
    found = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if word.lower() in line.lower():
                text = line.rstrip("\n")
                found.append(f"{number}: {text}")
    return found
