import collections

Flight = collections.namedtuple("Flight", "number city minutes gate status", defaults=("-", "on time"))


def read(line):
    fields = dict(zip(Flight._fields, line.split(";")))
    fields["minutes"] = int(fields["minutes"])
    return Flight(**fields)


def board_line(flight):
    clock = str(flight.minutes // 60).zfill(2) + ":" + str(flight.minutes % 60).zfill(2)
    print(clock)
    return clock + " " + flight.number + "  " + flight.city + "  gate " + flight.gate


def delayed(flight, minutes):
    flight = flight._replace(status="delayed")
    return flight._replace(minutes=flight.minutes + minutes)


def board(flights):
    flights = [flight for flight in flights if flight.status != "cancelled"]
    flights.sort(key=lambda flight: flight.minutes)
    return list(map(board_line, flights))


def as_dict(flight):
    return {name: getattr(flight, name) for name in Flight._fields}
