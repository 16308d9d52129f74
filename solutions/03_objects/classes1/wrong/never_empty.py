# expect: no car can leave an empty car park
class CarPark:
    def __init__(self, name, places):
        self.name = name
        self.free = places

    def drive_in(self):
        if self.free > 0:
            self.free -= 1

    def drive_out(self):
        self.free += 1

    def sign(self):
        if self.free == 0:
            return f"{self.name}: full"
        return f"{self.name}: {self.free} free"


if __name__ == "__main__":
    harbour = CarPark("harbour", 2)
    station = CarPark("station", 3)
    for place in ["harbour", "station", "harbour", "station"]:
        park = harbour if place == "harbour" else station
        park.drive_in()
        print(park.sign())
