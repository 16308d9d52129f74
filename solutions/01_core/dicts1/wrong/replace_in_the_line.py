# expect: the `is` in `this` stays
pirate = {"hello": "ahoy", "friend": "matey", "my": "me", "is": "be"}

while True:
    line = input("You? ")
    if line == "":
        break
    if line == "words":
        for english, word in pirate.items():
            print(english, "=", word)
    elif " = " in line:
        english, word = line.split(" = ")
        pirate[english] = word
        print("Noted.")
    else:
        for english, word in pirate.items():
            line = line.replace(english, word)
        print("Pirate:", line)
print("Farewell!")
