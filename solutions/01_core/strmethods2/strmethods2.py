"""A list texted from the bus."""

line = input("What do we need? ")

things = []
for part in line.split(","):
    thing = " ".join(part.split())
    if thing != "":
        things.append(thing)

count = len(things)
if count == 0:
    print("Nothing to buy.")
else:
    for thing in things:
        print("[ ]", thing)
    print(f"Total {count}:", ", ".join(things))


# Why this way
#
# `" ".join(part.split())` is worth knowing by heart: it tidies the inside and takes off
# the outside in one go, and makes "" of a text that was only spaces. Replacing two
# spaces by one looks like the same, but three spaces become two. Cutting at ", " would
# miss a comma without a space, and people on a bus don't type spaces.
