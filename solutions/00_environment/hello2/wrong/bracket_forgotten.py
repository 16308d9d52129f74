# expect: never closed
print("      i i i i i i")
print("    +-------------+")
print("    | ~ ~ ~ ~ ~ ~ |")
print("  +-----------------+")
print("  |  Leyla is six!  |")
print("  +-----------------+"
