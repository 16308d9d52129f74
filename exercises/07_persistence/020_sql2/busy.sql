-- The places where birds were counted at least three times: the place, and the most birds that were
-- counted there (most). An evening in fog isn't counted. Where most is highest comes first.

SELECT place, MAX(birds) AS most
FROM visits
WHERE COUNT(*) >= 3
GROUP BY place
ORDER BY most DESC;
