import hasheq2
from pythlings_checks import program
from session_for_check import typed


def test_program():
    """after a ride, the fleet still knows its bike"""
    program("hasheq2.py").prints("Bike 17 at Harbour: in the list? yes. In the fleet? yes.")


def test_fleet():
    """a bike that moves stays in its set, and can be taken out"""
    start = 'bike = Bike(8, "Mill")\nfleet = {bike, Bike(9, "Mill")}\nbike.ride("Market")\n'
    typed(hasheq2, f"{start}bike in fleet", True)
    typed(hasheq2, f"{start}fleet.remove(bike)\nlen(fleet)", 1)


def test_equal():
    """bikes are equal by their number, wherever they are"""
    typed(hasheq2, 'Bike(17, "Station") == Bike(17, "Harbour")', True)
    typed(hasheq2, 'len({Bike(17, "Station"), Bike(17, "Harbour"), Bike(3, "Mill")})', 2)


def test_hash_equal():
    """equal bikes have equal hashes"""
    bikes = 'one, two = Bike(17, "Station"), Bike(17, "Harbour")'
    typed(hasheq2, f"{bikes}\nhash(one) == hash(two)", True)


def test_different():
    """different bikes stay different"""
    typed(hasheq2, 'Bike(17, "Station") == Bike(18, "Station")', False)
    typed(hasheq2, 'len({Bike(1, "Mill"), Bike(2, "Mill"), Bike(3, "Mill")})', 3)


def test_other_things():
    """a bike is never equal to its number"""
    typed(hasheq2, 'Bike(17, "Station") == 17', False)
    typed(hasheq2, 'Bike(17, "Station") == "Bike 17 at Station"', False)


def test_number_stays():
    """the number can be read, and can't be changed"""
    typed(hasheq2, 'bike = Bike(17, "Station")\nbike.number', 17)
    start = 'bike = Bike(17, "Station")\nfleet = {bike}\n'
    typed(hasheq2, f"{start}bike.number = 18", raises=AttributeError)


def test_ride():
    """a bike is where it was ridden to"""
    start = 'bike = Bike(5, "Mill")\nbike.ride("Zoo")\n'
    typed(hasheq2, 'Bike(5, "Mill").place', "Mill")
    typed(hasheq2, f"{start}bike.place", "Zoo")
    typed(hasheq2, f"{start}str(bike)", "Bike 5 at Zoo")


def test_tour_unhashable():
    """a tour can't go into a set"""
    note = "A tour can grow. A hash of its places would change with it, and no other hash\nis the same for tours that are equal."
    typed(hasheq2, '{Tour(["Station", "Zoo"])}', raises=TypeError, note=note)
    typed(hasheq2, 'hash(Tour(["Station", "Zoo"]))', raises=TypeError, note=note)


def test_tour_equal():
    """tours with the same places in the same order are equal"""
    typed(hasheq2, 'Tour(["Mill", "Zoo"]) == Tour(["Mill", "Zoo"])', True)
    typed(hasheq2, 'Tour(["Mill", "Zoo"]) == Tour(["Zoo", "Mill"])', False)
    typed(hasheq2, 'Tour(["Mill"]) == ["Mill"]', False)


def test_tour_grows():
    """a tour grows"""
    start = 'tour = Tour(["Mill"])\ntour.ride("Zoo")\n'
    typed(hasheq2, f"{start}tour.places", ["Mill", "Zoo"])
    typed(hasheq2, f'{start}tour == Tour(["Mill", "Zoo"])', True)


def test_favourites():
    """favourites counts tours by their places, which are tuples"""
    typed(
        hasheq2,
        'favourites([Tour(["Mill", "Zoo"]), Tour(["Mill"]), Tour(["Mill", "Zoo"])])',
        {("Mill", "Zoo"): 2, ("Mill",): 1},
    )
    typed(hasheq2, "favourites([])", {})


def test_favourites_order():
    """places in another order are another tour"""
    typed(
        hasheq2,
        'favourites([Tour(["Zoo", "Mill"]), Tour(["Mill", "Zoo"]), Tour([])])',
        {("Zoo", "Mill"): 1, ("Mill", "Zoo"): 1, (): 1},
    )


def test_favourites_later():
    """a ride after counting changes nothing in the counts"""
    start = 'tour = Tour(["Mill"])\ncounts = favourites([tour])\ntour.ride("Zoo")\n'
    typed(hasheq2, f"{start}counts", {("Mill",): 1})
