# expect: Twice the number is 8.
"""TODO(author): a wrong answer that learners really give."""

number = 4

print(f"Twice the number is {number + 2}.")
