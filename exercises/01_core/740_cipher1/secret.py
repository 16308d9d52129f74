"""Make secrets and crack them. It needs the three functions of cipher1.py."""

import cipher1

print("m: make a secret, r: read one, c: crack one, Enter: leave")

while True:
    wish = input("> ")
    if wish == "":
        break
    if wish == "m":
        text = input("Your message? ")
        key = int(input("Your key? "))
        print(cipher1.shift(text, key))
    elif wish == "r":
        text = input("The secret? ")
        key = int(input("Its key? "))
        print(cipher1.shift(text, -key))
    elif wish == "c":
        text = input("The secret? (Enter: letter.txt) ")
        if text == "":
            with open("letter.txt", encoding="utf-8") as file:
                text = file.read().strip()
        best = cipher1.crack(text)
        for key in range(26):
            mark = "-->" if key == best else "   "
            print(f"{mark} {key:2} {cipher1.shift(text, -key)[:60]}")
        print()
        print(cipher1.shift(text, -best))
