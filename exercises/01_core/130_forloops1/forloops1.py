"""Will the lemons freeze?

How cold does it get in a greenhouse near Oulu, in October, without heating? Aino has
lemon trees in one. She writes the temperature down every morning, and on Friday she
decides whether to carry the trees into the house.

A `for` loop takes one element after the other out of a list. Its indented lines
run once for each:

    for day in ["Monday", "Tuesday"]:
        print("Good morning,", day)

If the loop should find something out, give it a name before the loop starts, and
change it inside:

    total = 0
    for litres in [4, 0, 11]:
        total += litres
    print(total)

With `total = 0` inside, it would begin again in each round. With `print` inside,
you would see three totals.

Write the program. It asks five times, and then it knows. Frost means below 0. If
two mornings are equally warm, the first one counts.

    Monday? -3.5
    Tuesday? 0
    Wednesday? 4
    Thursday? 2.5
    Friday? -8
    Mornings with frost: 2
    Mean temperature: -1.00
    Warmest: 4.0 on Wednesday

Try a winter of your own: `python3 forloops1.py` (on Windows `py forloops1.py`).
"""

days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]

# TODO: give a name to everything that the loop should find out.

for day in days:
    degrees = float(input(f"{day}? "))
    # TODO: what changes with each morning?

# TODO: print what you know now.
print("Mornings with frost: 0")
