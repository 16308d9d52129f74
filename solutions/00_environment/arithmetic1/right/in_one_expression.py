soup: int = 9
pie: int = 14
tea: int = 6
discount: int = 5
paid: int = 30
tip: int = 4

total = -discount + soup + pie + tea
change = paid - soup - pie - tea + discount
share = (tip + total) / 4

print(f"Total: {total}")
print(f"Change: {change}")
print(f"Each with tip: {share}")
