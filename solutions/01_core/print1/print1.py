"""Between, after and where to."""

import sys

print("Reading times:", end=" ")
print(1, end=" ")
print(2, end=" ")
print(3, end=" ")
print("done")

print("Warning: no time for number", 8, file=sys.stderr)

print(17, "Amina Diallo", "12:41", sep=" | ")


# Why this way
#
# In `python times.py > result.txt` the file receives stdout, and the warning still
# appears on the screen. With `sep` the values stay values: no str() and no + with
# quotes between them. When a line stays open for long, add flush=True, or the
# screen may show it only when its line break comes.
