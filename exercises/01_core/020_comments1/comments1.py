"""Notes for the next reader.

Python ignores everything from a `#` to the end of the line. That serves two
purposes: a remark for whoever reads the program next, and switching a line off
for a while without losing it.

    >>> price = 3  # per hour, since the council's decision of May
    >>> # price = 4
    >>> price
    3
    >>> "desk #2"
    'desk #2'

A good comment says why. What the line does can be read in the line itself;
`limit = 19  # the limit is 19` helps nobody in a year's time.

This is the thermostat of a library's reading room. Switch the two broken lines
off, switch the good line on, and write a comment that says why the limit is 19:
the city heats its public rooms no further than that in order to save gas.
"""

room = 17.5

# TODO: say here why it is 19.
limit = 19

# TODO: two of the following lines are broken, one good line is switched off.
print("Reading room, measured:", room)
print("Outside, measured:", outside)
# print("Limit:", limit)
print("Degrees missing:", limit - room)
print("Heating " * "on")
print("Shown on panel #2")
