-- expect: month.sql still reads all parcels
SELECT COUNT(*) FROM parcels WHERE day LIKE '2026-11%';
