# expect: average is the average of the three, rounded to one place
station = "Old Lighthouse"
morning = 11.5
noon = 18.25
evening = 14.0

hottest = max(morning, noon, evening)
coldest = min(morning, noon, evening)
average = round(morning + noon + evening / 3, 1)
name_length = len(station)
