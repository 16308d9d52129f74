SELECT v.name FROM volunteers AS v
WHERE NOT EXISTS (SELECT 1 FROM visits WHERE visits.volunteer = v.name)
ORDER BY v.name;
