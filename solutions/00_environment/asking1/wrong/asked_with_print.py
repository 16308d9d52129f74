# expect: A town?
animal = input("An animal? ")
print("A town? ")
town = input()
print("Something to eat? ")
food = input()
print("One morning a", animal, "got off the train in", town)
print("It had brought", food, "for everyone")
