from dataclasses import dataclass


@dataclass
class CarPark:
    name: str
    places: int
    taken: int = 0

    def drive_in(self):
        self.taken = min(self.places, self.taken + 1)

    def drive_out(self):
        if self.taken:
            self.taken -= 1

    def sign(self):
        if self.taken == self.places:
            return self.name + ": full"
        return f"{self.name}: {self.places - self.taken} free"


if __name__ == "__main__":
    parks = [CarPark("harbour", 2), CarPark("station", 3)]
    for place in ["harbour", "station", "harbour", "station"]:
        for park in parks:
            if park.name == place:
                park.drive_in()
                print(park.sign())
