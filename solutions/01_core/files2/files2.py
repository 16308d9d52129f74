"""Monday was gone."""

name = input("Whose diary? ")
path = f"{name}.txt"

if input("Is it new? ") == "yes":
    # A new diary begins with this line. A diary that exists is never overwritten.
    with open(path, "x", encoding="utf-8") as file:
        file.write(f"The diary of {name}\n")

entry = input("Dear diary: ")
while entry != "":
    # Every entry is one more line of the diary.
    with open(path, "a", encoding="utf-8") as file:
        file.write(f"{entry}\n")
    # latest.txt holds one line with its line break: the last entry and nothing else.
    with open("latest.txt", "w", encoding="utf-8") as file:
        file.write(f"{entry}\n")
    entry = input("Dear diary: ")

# The whole diary as it is, line by line, with no empty lines between.
with open(path, encoding="utf-8") as file:
    for line in file:
        print(line.rstrip("\n"))


# Why this way
#
# "x" looks and makes the file in one step. Asking "is there a file?" first and opening
# it with "w" afterwards leaves a moment in which somebody else may make it. The diary is
# opened for each entry and closed again at once: if the program is stopped before the next
# one, everything so far is in the file.
