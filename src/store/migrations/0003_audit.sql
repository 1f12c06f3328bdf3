-- What was done, by whom, to whom. Each row's digest covers the row and the digest before it, so
-- that no row can be changed, removed or put in without all that follow.
create table events (
  sequence integer primary key, -- 1, 2, 3 and so on, without a gap
  at integer not null,
  actor text not null, -- `operator`, `user:ID`, or `name:DIGEST` for a name that nobody has
  origin text not null, -- an address, or who sits at this machine
  action text not null,
  subject text not null,
  detail text not null, -- a JSON object
  digest text not null
) strict;
