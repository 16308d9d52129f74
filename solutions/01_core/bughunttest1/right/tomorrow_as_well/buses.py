def wait(times, now):
    times = list(times) + [time + 1440 for time in times]
    times.sort()
    later = [time for time in times if not time < now]
    print(later)
    return later[0] - now
