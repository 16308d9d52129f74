def ask(what):
    print(what, end="? ")
    return input()


animal = ask("An animal")
town = ask("A town")
food = ask("Something to eat")
print("One morning a", animal, "got off the train in", town)
print("It had brought", food, "for everyone")
