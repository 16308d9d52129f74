"""Waves on one line."""

swimmers = 0

with open("swum.csv", "w", encoding="utf-8") as file:
    while True:
        name = input("Who? ")
        if name == "":
            break
        lengths = int(input("Lengths? "))
        swimmers += 1
        print(name, end=" ")
        for length in range(1, lengths + 1):
            print("~", end="")
            if length % 4 == 0:
                print("|", end="")
        print("", lengths * 25, "m")
        print(name, lengths, lengths * 25, sep=";", file=file)

print("Swimmers in swum.csv:", swimmers)


# Why this way
#
# The values stay values: no str() and no + with quotes between them. `print("", …)` begins
# with a space, because sep comes after the empty text, too. With `file=` a print goes to an
# open file, with its line break; `file.write` would need one of its own, and a text.
