"""How many birthdays on Mars?

Elif turns 12 today. "On Mars I'd be six," she says, and her brother Deniz doesn't
believe it. A year on Mars has 687 of our days.

`input` always gives you text, even for digits. Turn it into a number in the same
line:

    apples = int(input("How many apples? "))
    weight = float(input("How heavy is one, in kg? "))

Read that from the inside out: `input` gets the text, then `int` makes it a number.
Use `int` for what you count, and `float` for what you measure or pay.
`int("0.25")` stops with a ValueError.

Your program asks two questions and knows two things:

    How old are you? 12
    What do you weigh in kg? 38.5
    On Mars you have had 6 birthdays.
    Scales there show 14.63 kg.

Count 365 days for each year on Earth. A birthday counts when its day has come, not
before. On Mars everything weighs 0.38 times as much. The scales there always show
two digits after the point: 19.00, not 19.0.

Run it: `python3 input1.py` (on Windows `py input1.py`).
"""

# TODO: ask both questions, each in one line. So far this is text.
age = input("How old are you? ")

# TODO: how many whole years of 687 days are that? And what do the scales show?

# TODO: print the two sentences.
print("On Mars you have had a lot of birthdays.")
