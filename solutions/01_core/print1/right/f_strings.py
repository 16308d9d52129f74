"""Waves on one line."""

swimmers = 0

with open("swum.csv", "w", encoding="utf-8") as file:
    while True:
        name = input("Who? ")
        if name == "":
            break
        lengths = int(input("Lengths? "))
        swimmers += 1
        metres = 25 * lengths
        waves = "~~~~|" * (lengths // 4) + "~" * (lengths % 4)
        print(f"{name} {waves} {metres} m")
        file.write(f"{name};{lengths};{metres}\n")

print("Swimmers in swum.csv:", swimmers)
