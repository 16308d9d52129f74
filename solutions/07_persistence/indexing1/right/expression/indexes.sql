create index if not exists town on parcels (city asc, day asc);
create index customer on parcels (email, day desc, number, status);
create index gone on parcels (number) where status = 'lost';
create index month on parcels (substr(day, 1, 7));
