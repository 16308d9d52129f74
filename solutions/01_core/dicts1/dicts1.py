"""Talk like a pirate."""

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
            if word in pirate:
                answer.append(pirate[word])
            else:
                answer.append(word)
        print("Pirate:", " ".join(answer))

print("Farewell!")


# Why this way
#
# The line is cut first, then whole words are looked up. `line.replace("is", "be")` makes
# "thbe beland" of "this island". `word in pirate` asks for keys only, not for values.
# A dict keeps its keys in the order in which they came, and a key that gets a new value
# keeps its place, so `words` stays in order by itself.
