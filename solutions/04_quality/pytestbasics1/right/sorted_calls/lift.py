def next_stop(at, up, calls):
    for floors in (
        sorted(floor for floor in calls if floor >= at),
        sorted((floor for floor in calls if floor <= at), reverse=True),
    )[:: 1 if up else -1]:
        if floors:
            return floors[0]
