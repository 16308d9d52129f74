-- The boss: how many parcels were there in November 2026?

SELECT COUNT(*) FROM parcels WHERE substr(day, 1, 7) = '2026-11';
