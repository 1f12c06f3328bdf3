-- How each password is hashed, without salt and digest; null without one. What is left of other
-- programs' hashes is counted by it, and what the slowest of them takes is found.
alter table users add column hash_scheme text;
update users set hash_scheme = substr(password_hash, 2,
  instr(password_hash, ',p=') + 2 + (substr(password_hash, instr(password_hash, ',p=') + 4, 1) <> '$'))
  where password_hash is not null;
create index users_by_hash_scheme on users (hash_scheme);

-- Whether tokens of the program that the user came from are good: until somebody ends them.
alter table users add column accepts_legacy integer not null default 0 check (accepts_legacy in (0, 1));

-- Whether the key is that program's: it signs nothing here, and verifies such tokens alone.
alter table signing_keys add column is_legacy integer not null default 0 check (is_legacy in (0, 1));

-- Of the hash that a declaration has set, until the password is another one.
alter table users add column declared_digest text;
