# expect: it needs quotes: `"Hello"`
print("  .-----.")
print("  | o o |")
print("  |  -  |")
print("  '-----'")
print("   |   |")

print(Hello)
