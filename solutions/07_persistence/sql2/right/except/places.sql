SELECT place, COUNT(day) AS visits, 1.0 * SUM(birds) / COUNT(birds) AS mean
FROM visits
GROUP BY place
ORDER BY place ASC;
