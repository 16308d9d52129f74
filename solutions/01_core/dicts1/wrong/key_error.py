# expect: KeyError
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
        answer = []
        for word in line.split():
            answer.append(pirate[word])
        print("Pirate:", " ".join(answer))
print("Farewell!")
