# expect: curly quotes
r"""The cat loses an ear."""

#
#  /\_/\
# ( o.o )
#  > ^ <
cat = r""" /\_/\
( o.o )
 > ^ <"""

wish = "She says: “It's your day!”"

#
# mice	12
# naps	3
presents = "mice\t12\nnaps\t3"

folder = "C:\\new\\tables\\"

name = input("For whom? ")
print(f"Dear {name},")
print(cat)
print(wish)
print(presents)
print(f"Filed in {folder}{name}.txt")
