-- expect: month.sql still counts the parcels of November 2026
SELECT COUNT(*) FROM parcels WHERE day > '2026-11-01' AND day < '2026-12-01';
