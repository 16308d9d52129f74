# expect: empty files have no bar
"""Who has eaten the disk?"""

import os
from pathlib import Path

SKIP = [".git", "node_modules"]


def sizes_by_suffix(top, skip):
    """Return a dict: from each suffix, in small letters, to the bytes of all its files."""
    sizes = {}
    for folder, dirs, files in os.walk(top):
        dirs[:] = [name for name in dirs if name not in skip]
        for name in files:
            path = Path(folder, name)
            suffix = path.suffix.lower()
            sizes[suffix] = sizes.get(suffix, 0) + path.stat().st_size
    return sizes


def report(sizes):
    """Return the lines of the report, a list of texts: the heaviest suffix comes first."""
    heaviest = max(sizes.values(), default=0)
    lines = []
    for suffix, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        bar = "#" * (20 * size // heaviest)
        lines.append(f"{bar:20} {size} {suffix or '(none)'}")
    return lines


if __name__ == "__main__":
    sizes = sizes_by_suffix(input("Which folder? "), SKIP)
    for line in report(sizes):
        print(line)
    print(sum(sizes.values()), "bytes in all")
