"""The robot says hello."""

print("  .-----.")
print("  | o o |")
print("  |  -  |")
print("  '-----'")
print("   |   |")

print("Good morning! Is it my turn?")


# Why this way
#
# One print makes one line, so the words come out below the drawing. In front of
# a line, spaces mean something to Python, and one too many is an error. Inside
# the quotes they are yours: they put the robot where it is.
