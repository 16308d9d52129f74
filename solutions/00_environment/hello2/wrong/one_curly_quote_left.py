# expect: a curly one
print("      i i i i i i")
print("    +-------------+")
print("    | ~ ~ ~ ~ ~ ~ |")
print("  +-----------------+")
print("  |  Leyla is six!  |”)
print("  +-----------------+")
