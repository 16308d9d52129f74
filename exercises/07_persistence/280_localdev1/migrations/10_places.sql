ALTER TABLE bikes ADD COLUMN place TEXT NOT NULL DEFAULT 'Harbour';
ALTER TABLE hires RENAME COLUMN hours TO minutes;
UPDATE hires SET minutes = minutes * 60;
