-- The insurance: everything that was lost.
SELECT number, city, email FROM parcels WHERE status = 'lost';
