import pytest
from playlist1 import main, playlist

from pythlings_checks import called

WISHES = {"Kenji": 5, "Ada": 2, "Zoë": 1, "Bo": 3}
FEW = [("Ada", "Fog"), ("Kenji", "Hum"), ("Bo", "Fog"), ("Kenji", "Fuse")]


def party(**wishes):
    """Return songs of each of these, so many, mixed as people wrote them down."""
    songs = []
    for number in range(max(wishes.values(), default=0)):
        songs += [(name, f"{name} {number + 1}") for name in wishes if number < wishes[name]]
    return songs


def names_of(songs, seed):
    return [name for name, title in playlist(list(songs), seed)]


def rounds_of(names):
    """Cut the names into the rounds that WISHES asks for: of four, three, two, one and one."""
    return [names[:4], names[4:7], names[7:9], names[9:10], names[10:11]]


def twice_in_one_round():
    for seed in range(20):
        names = names_of(party(**WISHES), seed)
        wanted = [{"Kenji", "Ada", "Zoë", "Bo"}, {"Kenji", "Ada", "Bo"}, {"Kenji", "Bo"}]
        for number, part in enumerate(rounds_of(names)[:3]):
            if set(part) != wanted[number]:
                left = ", ".join(sorted(wanted[number]))
                return (
                    f"In round {number + 1} {left} have songs left. "
                    f"With the seed {seed} the songs of this round are from {', '.join(part)}."
                )
    return ""


def two_in_a_row():
    for seed in range(60):
        names = names_of(party(Kenji=5, Ada=5, Bo=3), seed)
        for place in range(1, len(names)):
            if names[place] == names[place - 1]:
                return (
                    f"With the seed {seed}, songs {place} and {place + 1} are both from "
                    f"{names[place]}, and somebody else still has songs."
                )
    return ""


def test_all_songs():
    """every song is played exactly once"""
    assert sorted(playlist(FEW.copy(), 7)) == [
        ("Ada", "Fog"),
        ("Bo", "Fog"),
        ("Kenji", "Fuse"),
        ("Kenji", "Hum"),
    ]
    assert playlist([("Bo", "Fog"), ("Bo", "Fog")], 7) == [("Bo", "Fog"), ("Bo", "Fog")]
    assert len(playlist(party(**WISHES), 7)) == 11


def test_rounds():
    """in each round, everybody who still has songs left gets one"""
    complaint = twice_in_one_round()
    assert not complaint, complaint


def test_in_a_row():
    """nobody gets two songs in a row while somebody else has songs"""
    complaint = two_in_a_row()
    assert not complaint, complaint


def test_alone():
    """whoever is the only one with songs left gets the rest of the evening"""
    assert names_of(party(Kenji=4, Ada=1), 3)[2:] == ["Kenji", "Kenji", "Kenji"]
    assert sorted(playlist([("Bo", "Fog"), ("Bo", "Hum")], 1)) == [("Bo", "Fog"), ("Bo", "Hum")]


def test_seed():
    """the same seed gives the same playlist, another seed gives another"""
    first = playlist(party(**WISHES), 7)
    second = playlist(party(**WISHES), 7)
    assert first == second, "with the seed 7, the second playlist isn't the first"
    others = [playlist(party(**WISHES), seed) for seed in range(10)]
    assert others.count(first) < 5, "most of the seeds from 0 to 9 give the same playlist"


def test_anyone_first():
    """chance decides the order in a round: everybody opens the party sometimes"""
    openers = {names_of(party(**WISHES), seed)[0] for seed in range(100)}
    missing = sorted(set(WISHES) - openers)
    assert not missing, f"in 100 parties, nobody ever heard {', '.join(missing)} first"


def test_anew():
    """the order is drawn anew for each round"""
    same = 0
    for seed in range(100):
        names = names_of(party(Ada=2, Bo=2, Kenji=2, Zoë=2), seed)
        same += names[:4] == names[4:]
    assert same < 40, f"in {same} of 100 parties, round 2 has the order of round 1"


def test_any_song():
    """chance decides which of somebody's songs comes first"""
    firsts = set()
    for seed in range(100):
        titles = [title for name, title in playlist(party(**WISHES), seed) if name == "Kenji"]
        firsts.add(titles[0])
    assert len(firsts) == 5, f"in 100 parties, {len(firsts)} of Kenji's 5 songs came first"


def test_songs_stay():
    """the list that was handed in stays as it was"""
    songs = FEW.copy()
    playlist(songs, 7)
    assert songs == [("Ada", "Fog"), ("Kenji", "Hum"), ("Bo", "Fog"), ("Kenji", "Fuse")]


def test_no_songs():
    """a party without songs has an empty playlist"""
    assert playlist([], 7) == []


@pytest.fixture
def evening(tmp_path):
    """Run the program on a file with 12 songs."""
    songs = party(Zoë=4, Ada=4, Bo=4)
    text = "".join(f"{name}: {title}\n" for name, title in songs)
    (tmp_path / "party.txt").write_text(text, encoding="utf-8")
    return lambda *seed: called(main, "party.txt", *seed, cwd=tmp_path)


def test_main_numbers(tmp_path):
    """the program prints the seed, then each song with its number"""
    (tmp_path / "zoe.txt").write_text("Zoë: Luna: una canción\n", encoding="utf-8")
    called(main, "zoe.txt", "42", cwd=tmp_path).prints("seed 42\n 1  Zoë: Luna: una canción\n")


def test_main_two_digits(evening):
    """numbers are two characters wide, so that 9 and 10 end at the same place"""
    ran = evening("7")
    ran.says("seed 7\n 1  ", "\n 9  ", "\n10  ", "\n12  ")


def test_main_repeats(evening):
    """with a seed, the program prints the same playlist again"""
    assert evening("7").stdout == evening("7").stdout, "two runs with the seed 7 differ"


def test_main_draws_a_seed(evening):
    """without a seed the program draws one, and with that one the evening comes back"""
    first = evening()
    first.succeeds().says("seed ")
    seed = first.stdout.split()[1]
    again = evening(seed)
    assert again.stdout == first.stdout, f"the program said seed {seed}, but that's another evening"
    seeds = {evening().stdout.split()[1] for _ in range(5)}
    assert len(seeds) > 1, f"five evenings without a seed all got the seed {seed}"
