things = []
current = []
for word in input("What do we need? ").replace(",", " , ").split():
    if word == ",":
        things.append(" ".join(current))
        current = []
    else:
        current.append(word)
things.append(" ".join(current))
while "" in things:
    things.remove("")
if things:
    print("[ ] " + "\n[ ] ".join(things))
    print(f"Total {len(things)}: {', '.join(things)}")
else:
    print("Nothing to buy.")
