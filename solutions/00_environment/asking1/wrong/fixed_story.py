# expect: other answers make another story
animal = input("An animal? ")
town = input("A town? ")
food = input("Something to eat? ")
print("One morning a penguin got off the train in Nairobi")
print("It had brought soup for everyone")
