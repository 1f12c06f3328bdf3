-- What is remembered of refused sign-ins. An account is `user:ID`, or `name:DIGEST` for a name
-- that nobody has; a network is an IPv4 address, an IPv6 /64, or `local`.

create table attempts (
  account text not null,
  network text not null,
  failures integer not null, -- in a row
  next_at integer not null, -- before it nothing from there is evaluated
  updated_at integer not null,
  primary key (account, network)
) strict, without rowid;

create index attempts_by_age on attempts (updated_at);

create table guesses (
  account text primary key,
  since integer not null,
  evaluated integer not null -- from networks that are not known, since then
) strict, without rowid;

create index guesses_by_age on guesses (since);

create table network_budgets (
  network text primary key,
  full_at integer not null -- when the whole budget is there again
) strict, without rowid;

create index network_budgets_by_age on network_budgets (full_at);

create table known_networks (
  user_id integer not null references users (id) on delete cascade,
  network text not null,
  seen_at integer not null,
  primary key (user_id, network)
) strict, without rowid;
