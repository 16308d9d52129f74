# expect: however many spaces are inside a thing, one is left
things = []
for part in input("What do we need? ").split(","):
    thing = part.strip().replace("  ", " ")
    if thing != "":
        things.append(thing)
if len(things) == 0:
    print("Nothing to buy.")
else:
    for thing in things:
        print("[ ]", thing)
    print(f"Total {len(things)}:", ", ".join(things))
