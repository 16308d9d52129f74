"""Between, after and where to."""

import sys

print("Reading times:", end=" ")
print(1, end=" ")
print(2, end=" ")
print(3, end=" ")
print("done")

print("Warning: no time for number", 8, file=sys.stderr)

print(17, "Amina Diallo", "12:41", sep=" | ")
