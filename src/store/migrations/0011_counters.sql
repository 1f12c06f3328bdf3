-- Numbers of users, kept by every statement that changes users: counting a million rows takes longer
-- than a page may.
create table user_counts (
  only_row integer primary key check (only_row = 1),
  total integer not null,
  deactivated integer not null,
  staff integer not null,
  superusers integer not null,
  never_signed_in integer not null
) strict;
insert into user_counts (only_row, total, deactivated, staff, superusers, never_signed_in)
  select 1, count(*), count(deactivated_at), coalesce(sum(is_staff), 0),
    coalesce(sum(is_superuser), 0), count(*) - count(last_login)
  from users;

create trigger users_counted_on_insert after insert on users begin
  update user_counts set total = total + 1,
    deactivated = deactivated + (new.deactivated_at is not null),
    staff = staff + new.is_staff,
    superusers = superusers + new.is_superuser,
    never_signed_in = never_signed_in + (new.last_login is null);
end;
create trigger users_counted_on_delete after delete on users begin
  update user_counts set total = total - 1,
    deactivated = deactivated - (old.deactivated_at is not null),
    staff = staff - old.is_staff,
    superusers = superusers - old.is_superuser,
    never_signed_in = never_signed_in - (old.last_login is null);
end;
create trigger users_counted_on_update
after update of deactivated_at, is_staff, is_superuser, last_login on users
when (old.deactivated_at is null) <> (new.deactivated_at is null)
  or old.is_staff <> new.is_staff
  or old.is_superuser <> new.is_superuser
  or (old.last_login is null) <> (new.last_login is null)
begin
  update user_counts set
    deactivated = deactivated + (new.deactivated_at is not null) - (old.deactivated_at is not null),
    staff = staff + new.is_staff - old.is_staff,
    superusers = superusers + new.is_superuser - old.is_superuser,
    never_signed_in = never_signed_in + (new.last_login is null) - (old.last_login is null);
end;

-- The number of passwords with each hash scheme, kept in the same way.
create table scheme_counts (
  scheme text primary key,
  users integer not null
) strict, without rowid;
insert into scheme_counts (scheme, users)
  select coalesce(scheme, ''), count(*) from credentials where kind = 'password' group by 1;

create trigger credentials_counted_on_insert after insert on credentials
when new.kind = 'password' begin
  insert into scheme_counts (scheme, users) values (coalesce(new.scheme, ''), 1)
    on conflict (scheme) do update set users = users + 1;
end;
create trigger credentials_counted_on_delete after delete on credentials
when old.kind = 'password' begin
  update scheme_counts set users = users - 1 where scheme = coalesce(old.scheme, '');
end;
create trigger credentials_counted_on_update after update of scheme on credentials
when new.kind = 'password' and old.scheme is not new.scheme begin
  update scheme_counts set users = users - 1 where scheme = coalesce(old.scheme, '');
  insert into scheme_counts (scheme, users) values (coalesce(new.scheme, ''), 1)
    on conflict (scheme) do update set users = users + 1;
end;
drop index credentials_by_scheme;

-- Successful and refused sign-ins by day in UTC, counted in days since 1970.
create table sign_ins_by_day (
  day integer primary key,
  succeeded integer not null,
  refused integer not null
) strict;
insert into sign_ins_by_day (day, succeeded, refused)
  select at / 86400000000, sum(action = 'login_succeeded'),
    sum(case when action <> 'login_refused' then 0
             when json_type(detail, '$.refused') = 'integer' then json_extract(detail, '$.refused')
             else 1 end)
  from events where action in ('login_succeeded', 'login_refused') and json_valid(detail)
  group by 1;

-- The newest events of a user, and the newest ones with an action, without reading the others.
create index events_by_subject on events (subject, sequence);
-- Refusals have the actor `unknown`, which no page asks for.
create index events_by_actor on events (actor, sequence)
  where actor <> subject and actor <> 'unknown';
create index events_by_action on events (action, sequence);

-- A refusal that is only counted, since no user has its name, writes here what an event would add to
-- these indexes: otherwise it would be faster, and the response time would tell who is a user.
create table counted_refusals (
  slot integer primary key,
  subject text not null,
  action text not null
) strict;
create index counted_refusals_by_subject on counted_refusals (subject, slot);
create index counted_refusals_by_action on counted_refusals (action, slot);
create trigger refusals_counted after update of counted on unknown_refusals
when new.counted > old.counted begin
  insert into counted_refusals (slot, subject, action)
    values (new.counted % 256, 'name:' || new.counted * 2654435761 % 1000003, 'login_refused')
    on conflict (slot) do update set subject = excluded.subject;
end;

-- Active users by their last sign-in, or the creation of their account if they never signed in.
create index users_by_activity on users (coalesce(last_login, date_joined))
  where deactivated_at is null;
create index sessions_live on sessions (expires_at) where revoked_at is null;

-- The folded name that lists are sorted by, or the folded address of a user without a name. The
-- program fills it in.
alter table users add column sort_name text not null default '';
create index users_by_name on users (sort_name, id);

-- When the last backup was verified.
alter table instance add column last_backup_at integer;
