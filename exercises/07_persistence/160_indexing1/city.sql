-- The depot in Porto: what has come since the beginning of November, day by day.
SELECT number, day FROM parcels WHERE city = 'Porto' AND day >= '2026-11-01' ORDER BY day;
