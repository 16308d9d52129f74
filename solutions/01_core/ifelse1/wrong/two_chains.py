# expect: GREEN: enjoy the water
waves = float(input("Waves in metres? "))
thunder = input("Thunder (yes or no)? ")

if thunder == "yes":
    print("BLACK: thunder, everybody out")

if waves < 0.5:
    print("GREEN: enjoy the water")
elif waves < 1.25:
    print("YELLOW: stay close to the shore")
elif waves < 2.5:
    print("RED: nobody swims")
else:
    print("BLACK: the beach is closed")
