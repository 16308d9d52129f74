# expect: label.py: everything else
"""Parcel labels: python3 label.py "Kaisa Virtanen" FI 480"""

import sys

AT_HOME = {"FI", "AX"}
SIZES = [(500, "S"), (2000, "M")]


def label(name, country, grams):
    """Return the text of a label."""
    size = next((letter for limit, letter in SIZES if grams <= limit), "L")
    lines = [
        name[:16].upper(),
        country if country in AT_HOME else f"{country} AIR MAIL",
        f"{size} {grams / 1000 + (0.1 if grams < 1000 else 0):.1f} kg",
    ]
    if country == "AX":
        lines.append("CUSTOMS")
    return "\n".join(lines)


if __name__ == "__main__":
    print(label(sys.argv[1], sys.argv[2], int(sys.argv[3])))
