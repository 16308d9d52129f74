# expect: a comma without a space divides as well
things = []
for part in input("What do we need? ").split(", "):
    for piece in part.split(",,"):
        thing = " ".join(piece.split())
        if thing != "":
            things.append(thing)
if len(things) == 0:
    print("Nothing to buy.")
else:
    for thing in things:
        print("[ ]", thing)
    print(f"Total {len(things)}:", ", ".join(things))
