from dataclasses import dataclass


@dataclass
class Dragon:
    name: str
    food: int = 5
    joy: int = 5

    def _clamp(self):
        if self.food > 9:
            self.food = 9
        if self.joy > 9:
            self.joy = 9
        if self.food < 0:
            self.food = 0
        if self.joy < 0:
            self.joy = 0

    def wait(self):
        self.food -= 1
        self.joy -= 1
        self._clamp()

    def feed(self):
        self.food += 3
        self._clamp()
        self.wait()

    def play(self):
        self.food -= 1
        self.joy += 3
        self._clamp()
        self.wait()

    def here(self):
        return self.food != 0 and self.joy != 0

    def text(self):
        return f"{self.name}: food {self.food}, joy {self.joy}"


WORDS = {"feed": Dragon.feed, "play": Dragon.play, "wait": Dragon.wait}


def game():
    dragon = Dragon(input("What do you call your dragon? "))
    while dragon.here():
        print(dragon.text())
        action = WORDS.get(input("> "))
        if action is None:
            print("What? I know feed, play and wait.")
        else:
            action(dragon)
    print(f"{dragon.name} has flown away.")


if __name__ == "__main__":
    game()
