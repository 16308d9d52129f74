"""The robot says hello.

This is a program, and it already runs. It draws a robot, one line at a time:

    print("  | o o |")

`print` puts whatever is between the two quotes on the screen. Python starts at
the top of the file and works its way down.

The robot has a mouth and nothing to say. Give it a voice: write a `print` of
your own below the drawing, with words that you choose. Begin at the left edge,
like the other lines. Then save the file, and you see what your program prints.
(Later you'll start it yourself: `python3 hello1.py`, on Windows `py hello1.py`.)

Whatever comes after a # is a note for people, and Python skips it. TODO marks the
place where your work begins.
"""

print("  .-----.")
print("  | o o |")
print("  |  -  |")
print("  '-----'")
print("   |   |")

# TODO: below this line, let the robot say something.
