pirate = dict(hello="ahoy", friend="matey", my="me")
pirate["is"] = "be"
line = input("You? ")
while line != "":
    words = line.split()
    if "=" in words:
        place = words.index("=")
        pirate.update({" ".join(words[:place]): " ".join(words[place + 1 :])})
        print("Noted.")
        line = input("You? ")
        continue
    if words == ["words"]:
        for key in pirate:
            print(f"{key} = {pirate[key]}")
    else:
        for place, word in enumerate(words):
            if word in pirate.keys():
                words[place] = pirate[word]
        print("Pirate: " + " ".join(words))
    line = input("You? ")
print("Farewell!")
