-- expect: 7.25
SELECT place, COUNT(*) AS visits, SUM(birds) / COUNT(birds) AS mean
FROM visits
GROUP BY place
ORDER BY place;
