def read(question):
    things = []
    for thing in input(question).lower().split(","):
        if thing.strip() and thing.strip() not in things:
            things.append(thing.strip())
    return things


noor = read("Noor has? ")
pavel = read("Pavel has? ")
needs = read("The flat needs? ")
twice = []
for thing in noor:
    if thing in pavel:
        twice.append(thing)
buy = []
for thing in needs:
    if thing not in noor and thing not in pavel:
        buy.append(thing)
away = set()
for thing in noor + pavel:
    if thing not in needs:
        away.add(thing)
for title, found in [("Twice", twice), ("Still to buy", buy), ("In the way", away)]:
    text = ", ".join(sorted(found))
    if text == "":
        text = "nothing"
    print(title + ": " + text)
