"""Waves on one line."""

swimmers = 0

with open("swum.csv", "w", encoding="utf-8") as file:
    while True:
        name = input("Who? ")
        if name == "":
            break
        lengths = int(input("Lengths? "))
        swimmers += 1
        print(name, "", end="", sep=" ")
        for length in range(1, lengths + 1):
            print("~", end="", flush=True)
            if length % 4 == 0:
                print("|", end="")
        print("", lengths * 25, "m")
        print(name, lengths, lengths * 25, sep=";", file=file)

print("Swimmers in swum.csv:", swimmers)
