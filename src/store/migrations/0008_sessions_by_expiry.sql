-- A sign-in forgets the user's sessions that are over, and looks at no other: a script may have
-- thousands.
create index sessions_by_expiry on sessions (user_id, expires_at);
