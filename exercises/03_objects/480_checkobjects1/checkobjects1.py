"""The lift in number 12.

Dragan repairs lifts. He wants to try out what a lift does before he programs a real one.

    >>> lift = Lift(3)                      # floors 0 to 3; a new lift is on floor 0
    >>> lift.call(2)
    >>> lift.call(1)
    >>> lift.call(2)                        # it remembers each call once
    >>> lift.calls, lift.floor
    ((2, 1), 0)
    >>> print(lift)
    3 .
    2 *
    1 *
    0 []
    >>> [lift.step() for second in range(3)]
    ['floor 1, doors open', 'floor 2, doors open', 'waiting on floor 2']

With each step it moves one floor towards its oldest call. If the floor that it reaches has been
called, the doors open, and the call is forgotten; if not, the step returns just `floor 1`. When
the floor where it is has been called, a step opens the doors without moving.

`floor` and `calls` are for reading: setting them is an AttributeError. A call to a floor that
isn't there is a ValueError with its number, and so is a lift whose top floor is below 1.

Play with it: `python3 checkobjects1.py` (on Windows `py checkobjects1.py`).
"""

# TODO: class Lift


def main():
    """Type floors, with spaces between them, or nothing for one step. `end` ends it."""
    lift = Lift(5)
    print(lift)
    while (line := input("> ")) != "end":
        for word in line.split():
            lift.call(int(word))
        print(lift.step())
        print(lift)


if __name__ == "__main__":
    main()
