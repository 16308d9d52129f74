# expect: 38.5
age = int(input("How old are you? "))
weight = int(input("What do you weigh in kg? "))

birthdays = age * 365 // 687
on_mars = weight * 0.38

print(f"On Mars you have had {birthdays} birthdays.")
print(f"Scales there show {on_mars:.2f} kg.")
