name = input("Whose diary? ")
path = f"{name}.txt"

if input("Is it new? ") == "yes":
    # A new diary begins with this line. A diary that exists is never overwritten.
    with open(path, "x", encoding="utf-8") as file:
        file.write(f"The diary of {name}\n")

entries = []
while True:
    entry = input("Dear diary: ")
    if not entry:
        break
    entries.append(entry)

with open(path, "a", encoding="utf-8") as file:
    for entry in entries:
        print(entry, file=file)
if entries:
    with open("latest.txt", "w", encoding="utf-8") as file:
        print(entries[-1], file=file)

# The whole diary as it is, line by line, with no empty lines between.
with open(path, encoding="utf-8") as file:
    print(file.read(), end="")
