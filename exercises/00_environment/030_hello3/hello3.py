"""One print, one line.

Each print makes one line on the screen, and the lines come in the order of the
file:

    print("Bread")
    print()
    print("Milk")

This prints three lines. The one in the middle is empty, because nothing stands
between the brackets.

Programs often write files for other programs to read, and there a missing line
or a small letter in place of a capital is an error. So the check compares
exactly: every capital, every space, every full stop.

The board at the bus stop should look like this:

    Departures

    08:10 Harbour
    08:25 Castle Hill
    08:40 Airport
"""

# TODO: put the lines in order, add the empty line, and mend one destination.
print("08:40 Airport")
print("Departures")
print("08:25 castle hill")
print("08:10 Harbour")
