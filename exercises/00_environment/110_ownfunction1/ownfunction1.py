"""Bicycles on the beach.

Tuan hires out bicycles: 5 for the bicycle and 2 for each hour. He works it out
in his head, and on Sunday two sisters paid the 5 only once.

A function of your own calculates the same way every time:

    def double(number):
        return number * 2

    print(double(21))    # 42

`def` gives it a name. The brackets hold its parameter, a name for the value that
comes with each call. The lines that belong to it begin with four spaces. `return`
hands a value back to the line that made the call (`print` would only show it).

Complete `fee` and `label`. Then write a third function, `fee_for_two`, with two
parameters: the hours of one bicycle and the hours of the other. It returns what
both cost together, and it calls `fee` for that.

The last lines try it out: `python3 ownfunction1.py`, on Windows `py ownfunction1.py`.
"""


def fee(hours):
    """Return what one bicycle costs for this number of hours."""
    # TODO: 5 for the bicycle and 2 for each hour.
    return 0


def label(number, colour):
    """Return the text for the label of a bicycle, such as "Bicycle 7 (red)"."""
    # TODO: join the pieces with +. The number needs one more step.
    return "Bicycle"


# TODO: write fee_for_two here, beginning with def.


print(label(7, "red"))
print("3 hours:", fee(3))
