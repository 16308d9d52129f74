# expect: latest.txt holds the last entry and nothing else
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
    # latest.txt holds the last entry and nothing else, in one line.
    with open("latest.txt", "a", encoding="utf-8") as file:
        file.write(f"{entry}\n")
    entry = input("Dear diary: ")

# The whole diary as it is, line by line, with no empty lines between.
with open(path, encoding="utf-8") as file:
    for line in file:
        print(line.rstrip("\n"))
