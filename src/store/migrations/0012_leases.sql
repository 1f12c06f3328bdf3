-- Background jobs run on one node at a time: on the one that holds the lease.
create table leases (
  name text primary key,
  holder text not null, -- random, chosen by each process
  expires_at integer not null
) strict, without rowid;

-- `= true`, as the query says it: PostgreSQL has Booleans, and the queries are shared.
drop index users_superusers;
create index users_superusers on users (id) where is_superuser = true and deactivated_at is null;
