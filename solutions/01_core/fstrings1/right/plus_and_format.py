name: str = input("Your name? ")
animal = input("An animal? ")
town = input("A town? ")
price = float(input("What does a bus ticket cost? "))


def money(amount):
    return format(amount, ".2f")


half = price / 2
print(name + "'s " + animal + " came to " + town + " by bus.")
print("%s paid %.2f euros, and %.2f for the %s." % (name, price, half, animal))
print("Halfway to", town, "the", animal, "ate both tickets.")
print("So " + name + "'s " + animal + " has had a lunch worth " + money(price + half) + " euros!")
