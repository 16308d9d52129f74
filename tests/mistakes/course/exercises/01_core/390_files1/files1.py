"""Reading a file line by line."""


def count(path):
    """Return the number of lines and of words in the file, as a tuple."""
    lines = words = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            lines += 1
            words += len(line.split())
    return lines, words


def longest_line(path):
    """Return the longest line without its line break; the first of equals.

    An empty file has no line: return "".
    """
    longest = ""
    with open(path, encoding="utf-8") as file:
        for line in file:
            text = line.rstrip("\n")
            if len(text) > len(longest):
                longest = text
    return longest


def first_lines(path, number):
    """Return the first lines of the file in a list, without line breaks.

    Lines that are blank are left out and not counted.
    """
    found = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            if len(found) == number:
                break
            if line.strip():
                found.append(line.rstrip("\n"))
    return found
