# expect: hottest is the highest of the three readings
station = "Old Lighthouse"
morning = 11.5
noon = 18.25
evening = 14.0

hottest = max
coldest = min
average = round
name_length = len
