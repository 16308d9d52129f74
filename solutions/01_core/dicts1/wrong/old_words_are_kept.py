# expect: a better word replaces the old one
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
        if english not in pirate:
            pirate[english] = word
        print("Noted.")
    else:
        answer = []
        for word in line.split():
            if word in pirate:
                word = pirate[word]
            answer.append(word)
        print("Pirate:", " ".join(answer))
print("Farewell!")
