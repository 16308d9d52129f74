from label import label


class TestLabel:
    def lines(self, name="A", country="FI", grams=1000):
        return label(name, country, grams).splitlines()

    def test_name(self):
        assert self.lines("Bartholomew Featherstone")[0] == "BARTHOLOMEW FEAT"

    def test_country(self):
        assert self.lines(country="GB")[1:] == ["GB AIR MAIL", "M 1.0 kg"]
        assert self.lines(country="AX")[1:] == ["AX", "M 1.0 kg", "CUSTOMS"]
        assert self.lines() == ["A", "FI", "M 1.0 kg"]

    def test_size(self):
        sizes = [self.lines(grams=grams)[2][0] for grams in (480, 500, 501, 2000, 2001)]
        assert sizes == ["S", "S", "M", "M", "L"]

    def test_weight(self):
        assert self.lines(grams=30)[2] == "S 0.1 kg"
        assert self.lines(grams=12900)[2] == "L 12.9 kg"
