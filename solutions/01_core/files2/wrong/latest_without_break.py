# expect: The text is right apart from a line end
"""Monday was gone."""

# With a line break at the end: file.write("Bought bread\n")

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
    with open("latest.txt", "w", encoding="utf-8") as file:
        file.write(entry)
    entry = input("Dear diary: ")

with open(path, encoding="utf-8") as file:
    for line in file:
        print(line.rstrip("\n"))
