from pathlib import Path

name = input("Whose diary? ")
path = f"{name}.txt"

if input("Is it new? ") == "yes":
    # A new diary begins with this line. A diary that exists is never overwritten.
    if Path(path).exists():
        raise FileExistsError(f"{path} exists")
    Path(path).write_text(f"The diary of {name}\n", encoding="utf-8")

entry = input("Dear diary: ")
while entry != "":
    # Every entry is one more line of the diary.
    with open(path, "a", encoding="utf-8") as file:
        file.write(f"{entry}\n")
    # latest.txt holds the last entry and nothing else, in one line.
    Path("latest.txt").write_text(entry + "\n", encoding="utf-8")
    entry = input("Dear diary: ")

# The whole diary as it is, line by line, with no empty lines between.
with open(path, encoding="utf-8") as file:
    for line in file:
        print(line.rstrip("\n"))
