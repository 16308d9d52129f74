# expect: Open today until six
print("Linden Street Books")
# print("Open today until six")
