def read_lines():
    """Ask for a file until there is one, and return its lines without line breaks."""
    while True:
        name = input("Which file? ")
        try:
            with open(name, encoding="utf-8") as file:
                return file.read().splitlines()
        except FileNotFoundError:
            print(f"There is no {name}")


def add_up(lines):
    """Return the total of each person, and tell which lines are no good."""
    totals = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            name, amount = line.split(":")
            name = name.strip()
            if not name:
                raise ValueError("no name")
            totals[name] = totals.get(name, 0) + float(amount)
        except ValueError:
            print(f"Line {number} is no good: {line}")
    return totals


totals = add_up(read_lines())
people = sorted(totals, key=lambda name: (-totals[name], name))
with open("totals.txt", "w", encoding="utf-8") as file:
    for name in people:
        print(f"{name} {totals[name]:.2f}")
        file.write(f"{name} {totals[name]:.2f}\n")

# Why this way
#
# One `except ValueError` catches four mistakes: no colon, two colons (both from taking the parts apart), no number
# (from `float`) and no name (raised by hand). It surrounds only what can fail this way; around the whole loop it would
# end the work at the first bad line. Asking `is_file()` before opening would do for this program, but between asking
# and opening another one can take the file away. The key sorts by two things at once; `reverse=True` would turn the
# names round, too.
