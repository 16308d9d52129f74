"""The function nobody dares to touch.

Ilse's ice rink lends skates. `report` reads the day's list, works out what everybody owes, and
writes the evening's report. It's right. It's also 44 lines long, and three people have looked for
the place where the price for children is, and gone home.

Make it readable, while `report` goes on returning exactly what it does today:

- no function has more than 12 lines, docstring, comments and blank lines aside;
- no function has a complexity above 5. It begins at 1, and each `if`, `elif`, loop, `and`, `or`,
  `except` and comprehension adds 1, and so does an `if` in a comprehension;
- no name has fewer than three characters (`_` may stay);
- each function has a docstring of one line, which says what it's for.

    pythlings shell cleancode1 -- python -m radon cc -s cleancode1.py
"""


def report(t):
    # l: the lines, s: sum, r: result, n: number of people
    r = []
    s = 0
    n = 0
    b = []
    for i, x in enumerate(t.splitlines(), start=1):
        # skip empty lines and comments
        if x.strip() == "" or x.startswith("#"):
            continue
        # name;age;hours;deposit
        p = x.split(";")
        if len(p) != 4:
            b.append(f"line {i}: not four parts")
            continue
        try:
            a = int(p[1])
            h = int(p[2])
        except ValueError:
            b.append(f"line {i}: age and hours are numbers")
            continue
        if a < 0 or h < 1:
            b.append(f"line {i}: age from 0, hours from 1")
            continue
        # price: children under 6 free, under 16 half, from 65 on a third less
        if a < 6:
            c = 0
        elif a < 16:
            c = 150 * h
        elif a >= 65:
            c = 200 * h
        else:
            c = 300 * h
        # nobody pays more than the day's ticket: 900, or 450 under 16
        if c > 900:
            c = 900
        if a < 16 and c > 450:
            c = 450
        # a deposit was paid for the skates: 500 come back
        if p[3].strip() == "yes":
            c = c - 500
        s = s + c
        n = n + 1
        r.append(f"{p[0].strip()}: {c / 100:.2f}")
    r.append(f"{n} guests, {s / 100:.2f}")
    if b:
        r.append("not counted:")
        for x in b:
            r.append("  " + x)
    return "\n".join(r)


if __name__ == "__main__":
    print(report("# Saturday\nIlse;41;2;no\nBaptiste;9;5;yes\nYu;70;1;no\nOla;x;2;no\n"))
