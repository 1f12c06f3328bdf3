-- Links that are good once: to choose a password, or to make the first superuser.
create table links (
  digest text primary key, -- of the secret: whoever reads the file cannot follow the link
  user_id integer references users (id) on delete cascade, -- null: makes the first superuser
  created_at integer not null,
  expires_at integer not null
) strict, without rowid;

create index links_by_user on links (user_id);

-- When the session's user gave the password for the last time.
alter table sessions add column authenticated_at integer not null default 0;
update sessions set authenticated_at = created_at;
