# expect: birthdays are counted, 6 and not 6.0
age = float(input("How old are you? "))
weight = float(input("What do you weigh in kg? "))

birthdays = age * 365 // 687
on_mars = weight * 0.38

print(f"On Mars you have had {birthdays} birthdays.")
print(f"Scales there show {on_mars:.2f} kg.")
