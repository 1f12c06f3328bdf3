-- Random bytes that digests of this database are keyed with; made when they are first needed.
create table secrets (
  name text primary key,
  value blob not null
) strict, without rowid;

-- Where a session's tokens are accepted: `browser` in the cookie of our pages, `api` as a bearer
-- token. Until now the pages alone opened sessions of 12 hours without a name.
alter table sessions add column kind text not null default 'api' check (kind in ('api', 'browser'));
update sessions set kind = 'browser'
  where ttl = 43200 and name is null and audience = '[]' and scope = '[]';

-- No refresh makes a session live longer: 30 days for a browser, a year for a program.
alter table sessions add column ends_at integer not null default 0;
update sessions set ends_at = case kind
  when 'browser' then created_at + 2592000000000
  else max(expires_at, created_at + 31536000000000) end;

-- The key that has signed the youngest token; null where that was not noted.
alter table sessions add column key_id text;

-- Browsers in which a user has signed in: each holds the secret that the digest is of.
create table devices (
  user_id integer not null references users (id) on delete cascade,
  digest text not null,
  created_at integer not null,
  seen_at integer not null,
  primary key (user_id, digest)
) strict, without rowid;

create index devices_by_age on devices (seen_at);
create index known_networks_by_age on known_networks (seen_at);

-- When a budget was last spent from: a clock that is set back forgives nothing, and closes nothing.
alter table network_budgets add column updated_at integer not null default 0;

-- Where the audit log begins after older events were removed: the last of those, and a signature
-- (JWS, RFC 7515) over it by the key that was active.
create table audit_checkpoint (
  only_row integer primary key check (only_row = 1),
  sequence integer not null,
  digest text not null,
  signature text not null
) strict;

-- Refused sign-ins for names that no account has: how many were noted one by one since then, and
-- how many were only counted.
create table unknown_refusals (
  only_row integer primary key check (only_row = 1),
  since integer not null,
  noted integer not null,
  counted integer not null
) strict;

-- The name beside the email that a user had in the program that they came from, for the way back.
alter table users add column username text;
