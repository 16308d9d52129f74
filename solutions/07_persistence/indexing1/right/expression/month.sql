SELECT COUNT(*) FROM parcels WHERE substr(day, 1, 7) = '2026-11';
