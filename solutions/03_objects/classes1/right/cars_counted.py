class CarPark:
    def __init__(self, name: str, places: int) -> None:
        self.name = name
        self.places = places
        self.cars = 0

    def drive_in(self) -> bool:
        fits = self.cars < self.places
        self.cars += fits
        return fits

    def drive_out(self) -> None:
        self.cars = max(0, self.cars - 1)

    def sign(self) -> str:
        left = self.places - self.cars
        return f"{self.name}: " + (f"{left} free" if left else "full")


def main():
    harbour, station = CarPark("harbour", 2), CarPark("station", 3)
    for park in [harbour, station] * 2:
        park.drive_in()
        print(park.sign())


if __name__ == "__main__":
    main()
