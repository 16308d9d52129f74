# expect: a car that drives in takes a place
class CarPark:
    def __init__(self, name, places):
        self.name = name
        self.places = places
        self.free = places

    def drive_in(self):
        free = self.free
        if free > 0:
            free -= 1

    def drive_out(self):
        free = self.free
        if free < self.places:
            free += 1

    def sign(self):
        if self.free == 0:
            return f"{self.name}: full"
        return f"{self.name}: {self.free} free"


if __name__ == "__main__":
    parks = {"harbour": CarPark("harbour", 2), "station": CarPark("station", 3)}
    for place in ["harbour", "station", "harbour", "station"]:
        parks[place].drive_in()
        print(parks[place].sign())
