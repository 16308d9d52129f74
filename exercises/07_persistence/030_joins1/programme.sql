-- For the poster: the day and the title of each screening, in order of the days.

-- TODO
SELECT title FROM films;
