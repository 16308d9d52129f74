# expect: three things, and none of them empty
things = []
for part in input("What do we need? ").split(","):
    things.append(" ".join(part.split()))
for thing in things:
    print("[ ]", thing)
print(f"Total {len(things)}:", ", ".join(things))
