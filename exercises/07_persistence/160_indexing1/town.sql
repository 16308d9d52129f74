-- How many parcels went to Durban?
SELECT COUNT(*) FROM parcels WHERE city = 'Durban';
