-- For the poster: the day and the title of each screening, in order of the days.

SELECT screenings.day, films.title
FROM screenings
JOIN films ON films.id = screenings.film_id
ORDER BY screenings.day;

-- Why this way
--
-- Each query begins with the table that decides which rows there are: screenings for the poster and
-- the chairs, films for those never shown. What must not get lost is on the left. With columns of
-- several tables, the table's name goes before each: one day, members will have a `day`, too.
