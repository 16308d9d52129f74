-- The evenings when there were swifts, or may have been, because nobody could see through the fog:
-- day, place and birds, in order of the days.

SELECT day, place, birds
FROM visits
WHERE birds <> 0
ORDER BY day;
