def parse(line: str) -> tuple[int, str]:
    time, _, what = line.partition(" ")
    hour, minute = map(int, time.split(":"))
    return hour * 60 + minute, what.strip() or "something"


plans = []
while line := input("Plan? "):
    plans.append(parse(line))
plans.sort()
for number, (minutes, what) in enumerate(plans):
    print(f"{'Then' if number else 'First'}: {minutes // 60}:{minutes % 60:02d} {what}")
if not plans:
    print("A free day!")
