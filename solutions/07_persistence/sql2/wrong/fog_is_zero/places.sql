-- expect: fog doesn't lower the mean
SELECT place, COUNT(*) AS visits, AVG(COALESCE(birds, 0)) AS mean
FROM visits
GROUP BY place
ORDER BY place;
