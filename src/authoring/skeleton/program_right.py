"""TODO(author): another style that is as right, which the check must not refuse; or delete this file."""

number = 4

print("Twice the number is " + str(number + number) + ".")
