# expect: the result has a bar between its values
import sys

print("Reading times:", end=" ")
print(1, 2, 3, "done")

print("Warning: no time for number", 8, file=sys.stderr)

print(17, "Amina Diallo", "12:41", sep="|")
