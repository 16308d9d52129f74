# expect: 08:25 Castle Hill
print("Departures")
print()
print("08:10 Harbour")
print("08:25 castle hill")
print("08:40 Airport")
