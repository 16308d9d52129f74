# expect: it asks until there is such a file, however often that is
def read_lines():
    name = input("Which file? ")
    try:
        with open(name, encoding="utf-8") as file:
            return file.read().splitlines()
    except FileNotFoundError:
        print(f"There is no {name}")
    with open(input("Which file? "), encoding="utf-8") as file:
        return file.read().splitlines()


def add_up(lines):
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
