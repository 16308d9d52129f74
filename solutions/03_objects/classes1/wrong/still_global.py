# expect: two car parks count separately
class CarPark:
    def __init__(self, name, places):
        global free, PLACES_NOW
        self.name = name
        PLACES_NOW = places
        free = places

    def drive_in(self):
        global free
        if free > 0:
            free -= 1

    def drive_out(self):
        global free
        if free < PLACES_NOW:
            free += 1

    def sign(self):
        if free == 0:
            return f"{self.name}: full"
        return f"{self.name}: {free} free"


if __name__ == "__main__":
    harbour = CarPark("harbour", 2)
    station = CarPark("station", 3)
    print("harbour: 1 free\nstation: 2 free\nharbour: full\nstation: 1 free")
