"""Before the ice cream melts.

Yuki sells ice cream from a van. Above -15 degrees it goes soft, so all day long she types
in what the freezer shows, and the program should answer at once:

    Degrees? -18.5
    fine
    Degrees? -14
    too warm!
    Degrees? stop
    2 readings, warmest -14.0, mean -16.2

You can't know that a line is the last one before you have read it. So the question sits
inside the loop, and the way out is in the middle:

    while True:
        line = input("Degrees? ")
        if line == "stop":
            break
        print("go on")

The condition is always true; only `break` ends this loop. Chats, games and servers are
built around such a loop.

Write Yuki's program. Exactly -15 is still fine. If she only presses Enter, the line is
empty (`""`): skip it without an answer. After `stop` the last line shows one decimal,
or just `no readings` if there were none. `sum(numbers)` adds up a list, and
`max(numbers)` is the largest number in it.
"""

# Run it: python3 temperaturelog1.py   (on Windows: py temperaturelog1.py)
readings = []

# TODO: ask, answer and collect, until the line is stop.

print(len(readings), "readings")
