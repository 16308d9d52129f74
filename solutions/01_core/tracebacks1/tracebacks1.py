"""Read it from the bottom."""

KIND_1 = "NameError"
FILE_1 = "morning.py"
LINE_1 = 10
NAME_1 = "paper"

KIND_2 = "ZeroDivisionError"
FILE_2 = "bundles.py"
LINE_2 = 7
NAME_2 = "bundle_size"

KIND_3 = "ValueError"
FILE_3 = "holidays.py"
LINE_3 = 9
NAME_3 = "day"


# Why this way
#
# The marked line is where the program noticed, and the cause may lie further up:
# line 7 of bundles.py is right, it got a 0 from two calls above. So the order is:
# kind, message, lowest own line, and then upwards along the value that was bad.
# The library's lines are tested by millions every day; suspect them last.
