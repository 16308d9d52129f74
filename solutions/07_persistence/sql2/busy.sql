-- The places where birds were counted at least three times: the place, and the most birds that were
-- counted there (most). An evening in fog isn't counted. Where most is highest comes first.

SELECT place, MAX(birds) AS most
FROM visits
GROUP BY place
HAVING COUNT(birds) >= 3
ORDER BY most DESC;
