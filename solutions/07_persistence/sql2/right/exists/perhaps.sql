select day, place, birds from visits where coalesce(birds, 1) != 0 order by day
