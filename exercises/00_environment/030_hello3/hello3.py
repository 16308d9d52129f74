"""One print, one line.

Each print makes one line on the screen, and the lines come in the order of the
file. With nothing between its brackets it makes an empty line:

    print("Bread")
    print()
    print("Milk")

Much of what programs print is read by other programs, and to them a capital, a
full stop or an empty line makes a difference. So the check compares exactly.
The board at the bus stop should have the heading Departures, then an empty
line, then the three buses in the order of their times. One of them goes to
Castle Hill, with two capitals.
"""

# TODO: put the lines in order, add the empty line, and mend one destination.
print("08:40 Airport")
print("Departures")
print("08:25 castle hill")
print("08:10 Harbour")
