"""Three slips on a birthday cake."""

print("      i i i i i i")
print("    +-------------+")
print("    | ~ ~ ~ ~ ~ ~ |")
print("  +-----------------+")
print("  |  Leyla is six!  |")
print("  +-----------------+")


# Why this way
#
# Python reads the whole file before it runs the first line, so one missing quote
# kept all six lines off the screen. It reports one syntax error at a time. Fixing
# the first and running again is quicker than hunting for all three at once,
# because a later message may change when an earlier slip is gone.
