"""The water butt.

Rosa's water butt holds 100 litres. It's empty, and she wants a program that knows how
much is in it:

    > rain 70
    70 litres
    > rain 50
    100 litres, 20 ran over
    > use 35
    65 litres
    >  USE 90
    Only 65 litres left
    > sing
    I know rain, use and end
    > end
    ######....

The first word of a line decides, in small or capital letters, with any spaces around it.
After `rain` and `use` there is always one whole number, never negative. If Rosa wants more
than there is, she gets nothing. Any other line, even an empty one, gets the answer to
`sing`.

After `end` the program draws ten signs, a `#` for each full 10 litres and dots for the
rest, and it's over.

Run it with `python3 checkcore1.py` (on Windows `py checkcore1.py`).
"""

# TODO: ask again and again, and answer.
command = input("> ")
