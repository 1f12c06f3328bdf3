-- The head of the audit log: the sequence number and digest of its newest event. A row of its own,
-- so that writers of several servers can lock it instead of conflicting over the newest event.
create table audit_head (
  only_row integer primary key check (only_row = 1),
  sequence integer not null,
  digest text not null
) strict;
insert into audit_head (only_row, sequence, digest)
  select 1, sequence, digest from events order by sequence desc limit 1;
insert or ignore into audit_head (only_row, sequence, digest) values (1, 0, '-');

-- What users sign in with. A kind is not checked here: each release knows more of them.
create table credentials (
  id integer primary key,
  user_id integer not null references users (id) on delete cascade,
  kind text not null, -- 'password'
  secret text not null, -- of a password: its hash
  scheme text, -- of a password: how it is hashed, without salt and digest
  declared_digest text, -- of the hash that a declaration has set, until the password changes
  created_at integer not null -- when it was set; 0 if unknown
) strict;
create unique index credentials_password on credentials (user_id) where kind = 'password';
create index credentials_by_user on credentials (user_id);
create index credentials_by_scheme on credentials (scheme) where kind = 'password';
insert into credentials (user_id, kind, secret, scheme, declared_digest, created_at)
  select id, 'password', password_hash, hash_scheme, declared_digest, 0
  from users where password_hash is not null;
drop index users_by_hash_scheme;
alter table users drop column password_hash;
alter table users drop column hash_scheme;
alter table users drop column declared_digest;

-- When the session's user last authenticated (OpenID Connect, `auth_time`), and how (RFC 8176,
-- `amr`).
alter table sessions rename column authenticated_at to auth_time;
alter table sessions add column amr text not null default 'pwd'; -- names, separated by spaces

-- The session that this one was derived from, and ends with: a client's grant ends with the browser
-- session in which it was given.
alter table sessions add column parent_id text references sessions (id) on delete cascade;
create index sessions_by_parent on sessions (parent_id) where parent_id is not null;

-- For the deletion of sessions that expired some time ago.
create index sessions_by_end on sessions (expires_at);

create table groups (
  id integer primary key,
  name text not null unique,
  created_at integer not null
) strict;

create table memberships (
  user_id integer not null references users (id) on delete cascade,
  group_id integer not null references groups (id) on delete cascade,
  primary key (user_id, group_id)
) strict, without rowid;
create index memberships_by_group on memberships (group_id, user_id);

-- The names of the user's groups, sorted, each on a line: a copy of what the memberships say, since
-- each session check reads it (a subquery there makes checks 12 % slower).
alter table users add column group_names text;
