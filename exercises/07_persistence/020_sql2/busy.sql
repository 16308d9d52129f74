-- The places where birds were counted at least three times: the place, and the most birds that were
-- ever counted there (most). An evening in fog doesn't count. The highest `most` comes first.

SELECT place, MAX(birds) AS most
FROM visits
WHERE COUNT(*) >= 3
GROUP BY place
ORDER BY most DESC;
