-- For each place: the place, how often somebody was there (visits), and the mean number of birds
-- (mean) on the visits when birds could be counted. In order of the places' names.

SELECT place, COUNT(birds) AS visits, SUM(birds) / COUNT(*) AS mean
FROM visits
GROUP BY place
ORDER BY place;
