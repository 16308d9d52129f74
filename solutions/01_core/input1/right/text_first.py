text = input("How old are you? ")
age = int(text)
text = input("What do you weigh in kg? ")
weight = float(text)
days = age * 365
left = days % 687
print("On Mars you have had", (days - left) // 687, "birthdays.")
print("Scales there show " + format(weight * 38 / 100, ".2f") + " kg.")
