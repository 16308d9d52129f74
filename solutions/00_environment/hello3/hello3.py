"""One print, one line."""

print("Departures")
print()
print("08:10 Harbour")
print("08:25 Castle Hill")
print("08:40 Airport")


# Why this way
#
# print() with empty brackets is the usual way to leave a line free. Without the
# brackets the line would do nothing: `print` alone is only the name of the
# function, and nothing is called.
