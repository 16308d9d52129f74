# expect: Does that answer have a name of its own
answer = input("An animal? ")
answer = input("A town? ")
answer = input("Something to eat? ")
print("One morning a", answer, "got off the train in", answer)
print("It had brought", answer, "for everyone")
