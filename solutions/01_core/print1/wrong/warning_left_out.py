# expect: the warning goes to stderr
print("Reading times:", end=" ")
print(1, end=" ")
print(2, end=" ")
print(3, end=" ")
print("done")

print(17, "Amina Diallo", "12:41", sep=" | ")
