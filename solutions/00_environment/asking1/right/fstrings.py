animal: str = input("An animal? ")
town: str = input("A town? ")
food: str = input("Something to eat? ")
print(f"One morning a {animal} got off the train in {town}\nIt had brought {food} for everyone")
