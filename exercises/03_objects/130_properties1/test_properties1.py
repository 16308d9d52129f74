import pytest
from properties1 import Garden, Plot
from pythlings_checks import program


def bare(thing, call, names):
    """Fail if one of these is a method."""
    for name in filter(lambda name: callable(getattr(thing, name)), names):
        pytest.fail(
            f"{call}.{name} is a method and needs brackets, but thirty programs read it "
            "without. What belongs in the line above its def?"
        )


def test_bare():
    """area, seed and fence are read without brackets"""
    bare(Plot("kale", 2, 4.5), 'Plot("kale", 2, 4.5)', ["area", "seed", "fence"])
    bare(Garden(), "Garden()", ["area", "seed", "fence"])


def test_new():
    """a plot tells its area, seed and fence"""
    kale = Plot("kale", 2, 4.5)
    assert [kale.area, kale.seed, kale.fence] == [9.0, 18.0, 13.0]


def test_area():
    """a narrower plot has less area"""
    pumpkins = Plot("pumpkins", 6, 10)
    pumpkins.width = 3
    assert pumpkins.area == 30, "after pumpkins.width = 3"


def test_area_again():
    """anyone who looks again gets the new area"""
    pumpkins = Plot("pumpkins", 6, 10)
    seen = [pumpkins.area]
    pumpkins.width = 3
    seen.append(pumpkins.area)
    if seen != [60, 30]:
        pytest.fail(
            'pumpkins = Plot("pumpkins", 6, 10) has an area of 60. After pumpkins.width = 3 it '
            f"should be 30, and somebody who has looked before still sees {seen[1]}."
        )


def test_seed():
    """a longer plot needs more seed"""
    pumpkins = Plot("pumpkins", 6, 10, grams=3)
    pumpkins.length = 20
    assert pumpkins.seed == 360, "after pumpkins.length = 20"


def test_grams():
    """with other seed, it's another amount"""
    pumpkins = Plot("pumpkins", 6, 10)
    pumpkins.grams = 0.5
    assert pumpkins.seed == 30.0, "after pumpkins.grams = 0.5"


def test_fence():
    """the fence goes around the plot as it is now"""
    pumpkins = Plot("pumpkins", 6, 10)
    pumpkins.width = 0
    pumpkins.length = 7
    assert pumpkins.fence == 14, "after pumpkins.width = 0 and pumpkins.length = 7"


def test_empty():
    """an empty garden needs nothing"""
    garden = Garden()
    assert [garden.area, garden.seed, garden.fence] == [0, 0, 0]


def test_sums():
    """a garden is the sum of its plots"""
    garden = Garden()
    garden.add(Plot("kale", 2, 4.5))
    garden.add(Plot("ärter", 1, 3, grams=10))
    assert [garden.area, garden.seed, garden.fence] == [12.0, 48.0, 21.0]


def test_garden_later():
    """a garden knows when one of its plots has changed"""
    garden = Garden()
    kale = Plot("kale", 2, 4)
    garden.add(kale)
    kale.width = 5
    assert [garden.area, garden.seed, garden.fence] == [20, 40, 18], (
        'kale = Plot("kale", 2, 4), and after it was added: kale.width = 5'
    )


def test_garden_again():
    """anyone who looks at a garden again gets the new sums"""
    garden = Garden()
    kale = Plot("kale", 2, 4)
    garden.add(kale)
    seen = [garden.area, garden.seed, garden.fence]
    kale.width = 5
    seen += [garden.area, garden.seed, garden.fence]
    if seen != [8, 16, 12, 20, 40, 18]:
        pytest.fail(
            "A garden has 8 m2, 16 g and 12 m of fence. Then its only plot gets wider, and it has "
            "20 m2, 40 g and 18 m. Somebody who has looked before sees "
            f"{seen[3]} m2, {seen[4]} g and {seen[5]} m."
        )


def test_garden_removed():
    """and when a plot is gone"""
    garden = Garden()
    garden.add(Plot("kale", 2, 4))
    garden.add(Plot("leeks", 1, 3))
    garden.plots.pop(0)
    assert [garden.area, garden.seed, garden.fence] == [3, 6, 8], (
        "after garden.plots.pop(0), so only the leeks are left"
    )


def test_two():
    """two gardens don't share their plots"""
    garden = Garden()
    other = Garden()
    garden.add(Plot("kale", 2, 4))
    assert [garden.area, other.area] == [8, 0]


def fixed(make, names):
    """Fail unless none of these can be set."""
    for name in names:
        thing = make()
        try:
            setattr(thing, name, 1)
        except AttributeError:
            continue
        pytest.fail(
            f"{type(thing).__name__.lower()}.{name} = 1 should be an AttributeError: "
            "it follows from other values."
        )


def test_fixed():
    """what follows from other values can't be set"""
    fixed(lambda: Plot("kale", 2, 4), ["area", "seed", "fence"])
    fixed(Garden, ["area", "seed", "fence"])


def test_program():
    """the order for seed"""
    program("properties1.py").prints(
        "pumpkins: 30 m2, 90 g\nkale: 9.0 m2, 18.0 g\ntogether: 39.0 m2, 108.0 g, 39.0 m of fence\n"
    )
