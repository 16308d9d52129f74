# expect: only commas and spaces: nothing to buy
things = []
for part in input("What do we need? ").split(","):
    thing = " ".join(part.split())
    if thing != "":
        things.append(thing)
for thing in things:
    print("[ ]", thing)
print(f"Total {len(things)}:", ", ".join(things))
