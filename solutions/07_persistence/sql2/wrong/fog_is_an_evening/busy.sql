-- expect: busy.sql finds the places with three counts
SELECT place, MAX(birds) AS most FROM visits GROUP BY place HAVING COUNT(*) >= 3 ORDER BY most DESC;
