"""The cat loses an ear."""

cat = r""" /\_/\
( o.o )
 > ^ <"""

wish = 'She says: "It\'s your day!"'

presents = "mice\t12\nnaps\t3"

folder = "C:\\new\\tables\\"

name = input("For whom? ")
print(f"Dear {name},")
print(cat)
print(wish)
print(presents)
print(f"Filed in {folder}{name}.txt")


# Why this way
#
# Raw for the cat: without the r, the backslash at the end of its first line would swallow
# the line break, and an ear would go. A letter that makes no escape, as in "\_", stays as
# it is, but Python 3.12 and newer warn about it. Escapes only count in the quotes of a
# program: what's typed in or read from a file is taken as it is.
