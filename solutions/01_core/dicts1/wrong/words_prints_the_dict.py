# expect: `words` prints the phrasebook, a pair on each line
pirate = {"hello": "ahoy", "friend": "matey", "my": "me", "is": "be"}

while True:
    line = input("You? ")
    if line == "":
        break
    if line == "words":
        print(pirate)
    elif " = " in line:
        english, word = line.split(" = ")
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
