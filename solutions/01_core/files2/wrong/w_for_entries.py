# expect: on Tuesday, Monday is still there
name = input("Whose diary? ")
path = f"{name}.txt"

if input("Is it new? ") == "yes":
    # A new diary begins with this line. A diary that exists is never overwritten.
    with open(path, "x", encoding="utf-8") as file:
        file.write(f"The diary of {name}\n")

with open(path, "w", encoding="utf-8") as file:
    file.write(f"The diary of {name}\n")
    entry = input("Dear diary: ")
    while entry != "":
        file.write(f"{entry}\n")
        with open("latest.txt", "w", encoding="utf-8") as latest:
            latest.write(f"{entry}\n")
        entry = input("Dear diary: ")

# The whole diary as it is, line by line, with no empty lines between.
with open(path, encoding="utf-8") as file:
    for line in file:
        print(line.rstrip("\n"))
