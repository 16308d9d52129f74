-- The evenings in fog: day and place, in order of the days.

SELECT day, place
FROM visits
WHERE birds IS NULL
ORDER BY day;
