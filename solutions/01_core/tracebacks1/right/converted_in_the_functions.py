import calendar

days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
tray_size = 40


def full_trays(rolls):
    return int(rolls) // tray_size


def left_over(rolls):
    return int(rolls) % tray_size


def day_name(day):
    return days[calendar.weekday(day=day, month=12, year=2026)]


day = int(input("Day of December? "))
rolls = input("Rolls? ")
print(f"{day_name(day)} {day} December: {full_trays(rolls)} full trays, {left_over(rolls)} left over")
