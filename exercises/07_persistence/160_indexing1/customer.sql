-- The telephone: the last five parcels of this customer.
SELECT number, day, status FROM parcels WHERE email = 'customer77@example.org' ORDER BY day DESC LIMIT 5;
