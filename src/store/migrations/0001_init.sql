-- Times are microseconds since 1970 in UTC. A state is the time since when it holds, or null.

-- One row: who this database is. A token names it as its issuer.
create table instance (
  only_row integer primary key check (only_row = 1),
  id text not null,
  created_at integer not null
) strict;

-- `autoincrement`: an id is never given twice, so that no old token comes to mean another person.
create table users (
  id integer primary key autoincrement,
  email text not null,
  email_folded text not null unique,
  first_name text not null,
  last_name text not null,
  search_text text not null, -- email and names, folded
  is_staff integer not null check (is_staff in (0, 1)),
  is_superuser integer not null check (is_superuser in (0, 1)),
  password_hash text, -- null: nobody can sign in with a password
  last_login integer,
  date_joined integer not null,
  deactivated_at integer
) strict;

create index users_by_date_joined on users (date_joined, id);
create index users_by_last_login on users (coalesce(last_login, -9223372036854775807), id);
create index users_superusers on users (id) where is_superuser = 1 and deactivated_at is null;

create table sessions (
  id text primary key,
  user_id integer not null references users (id) on delete cascade,
  name text,
  audience text not null, -- a JSON array
  scope text not null, -- a JSON array
  ttl integer not null, -- seconds
  created_at integer not null,
  expires_at integer not null,
  revoked_at integer
) strict, without rowid;

create index sessions_by_user on sessions (user_id, created_at);
create index sessions_by_age on sessions (created_at, id);

create table signing_keys (
  id text primary key,
  algorithm text not null,
  secret blob not null,
  created_at integer not null,
  activated_at integer,
  retired_at integer,
  verifies_until integer
) strict, without rowid;

-- One key signs, at most one waits.
create unique index signing_keys_active on signing_keys (1) where activated_at is not null and retired_at is null;
create unique index signing_keys_next on signing_keys (2) where activated_at is null and retired_at is null;
