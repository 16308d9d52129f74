"""How long can you keep a secret?"""

pupils = int(input("Pupils? "))
know = 1
hour = 0
print(f"hour {hour}:", "*" * know)

while know < pupils:
    hour += 1
    know = min(know * 2, pupils)
    print(f"hour {hour}:", "*" * know)

print(f"Everybody knows after {hour} hours.")


# Why this way
#
# The condition says what is still missing, and each round brings it closer. With `<=`
# the loop would never end: `know` stops at `pupils`, and 20 <= 20 stays true. `min`
# caps the last hour; an `if` does as well. A loop whose end nobody can promise, such as
# waiting for an answer from the web, gets a largest number of rounds.
