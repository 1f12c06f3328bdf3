-- Where a session was opened, with what, and when it was of use for the last time.
alter table sessions add column origin text not null default ''; -- an address, or who sat at this machine
alter table sessions add column device text; -- what the client says that it is
alter table sessions add column last_used_at integer; -- null: not since it was opened
