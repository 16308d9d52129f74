-- For each place: the place, how often somebody was there (visits), and the mean number of birds
-- (mean) of those visits when they could be counted. In order of the places' names.

SELECT place, COUNT(*) AS visits, AVG(birds) AS mean
FROM visits
GROUP BY place
ORDER BY place;

-- Why this way
--
-- AVG leaves out what isn't known and divides with decimals; SUM / COUNT of whole numbers cuts them
-- off in SQLite and PostgreSQL. Where every evening was in fog, the mean is NULL: also not known,
-- and that's the honest answer. A 0 there is how the paper got its story.
