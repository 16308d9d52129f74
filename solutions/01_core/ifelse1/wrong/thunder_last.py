# expect: thunder comes first, however calm the sea
waves = float(input("Waves in metres? "))
thunder = input("Thunder (yes or no)? ")

if waves < 0.5:
    print("GREEN: enjoy the water")
elif waves < 1.25:
    print("YELLOW: stay close to the shore")
elif waves < 2.5:
    print("RED: nobody swims")
elif thunder == "yes":
    print("BLACK: thunder, everybody out")
else:
    print("BLACK: the beach is closed")
