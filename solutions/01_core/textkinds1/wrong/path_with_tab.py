# expect: the folder has three backslashes
"""The cat loses an ear."""

cat = r""" /\_/\
( o.o )
 > ^ <"""

wish = 'She says: "It\'s your day!"'

presents = "mice\t12\nnaps\t3"

folder = "C:\new\tables\\"

name = input("For whom? ")
print(f"Dear {name},")
print(cat)
print(wish)
print(presents)
print(f"Filed in {folder}{name}.txt")
