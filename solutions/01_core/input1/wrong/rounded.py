# expect: a birthday that is 20 days away doesn't count yet
age = int(input("How old are you? "))
weight = float(input("What do you weigh in kg? "))

birthdays = round(age * 365 / 687)
on_mars = weight * 0.38

print(f"On Mars you have had {birthdays} birthdays.")
print(f"Scales there show {on_mars:.2f} kg.")
