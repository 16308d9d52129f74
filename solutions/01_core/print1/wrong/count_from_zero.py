# expect: after every fourth wave, and only there, comes a |
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
        for length in range(lengths):
            print("~", end="")
            if length % 4 == 0:
                print("|", end="")
        print("", lengths * 25, "m")
        print(name, lengths, lengths * 25, sep=";", file=file)

print("Swimmers in swum.csv:", swimmers)
