def things(line: str) -> set[str]:
    return {thing.strip().casefold() for thing in line.split(",") if thing.strip()}


mine, yours, needs = [
    things(input(question)) for question in ("Noor has? ", "Pavel has? ", "The flat needs? ")
]
print("Twice:", ", ".join(sorted(mine.intersection(yours))) or "nothing")
print("Still to buy:", ", ".join(sorted(needs.difference(mine, yours))) or "nothing")
print("In the way:", ", ".join(sorted(mine.union(yours).difference(needs))) or "nothing")
