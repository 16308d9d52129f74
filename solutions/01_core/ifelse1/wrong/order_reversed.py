# expect: although they are below 2.5 as well
waves = float(input("Waves in metres? "))
thunder = input("Thunder (yes or no)? ")

if thunder == "yes":
    print("BLACK: thunder, everybody out")
elif waves < 0.5:
    print("GREEN: enjoy the water")
elif waves < 2.5:
    print("RED: nobody swims")
elif waves < 1.25:
    print("YELLOW: stay close to the shore")
else:
    print("BLACK: the beach is closed")
