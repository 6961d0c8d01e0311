-- Who has given or taken which role, and what administrators did to accounts. Only numbers of accounts, never names:
-- these are looked up when the history is read, so that nothing of a closed account stays here. Without foreign keys,
-- because a record outlives what it is about.
create table grant_log (
    id      bigint generated always as identity primary key,
    done_at timestamptz not null,
    done_by uuid,
    what    text        not null check (what in ('GIVEN', 'TAKEN', 'LOCKED', 'UNLOCKED', 'FACTORS_RESET')),
    account uuid        not null,
    role    text,
    scope   text,
    constraint grant_log_role check ((what in ('GIVEN', 'TAKEN')) = (role is not null)),
    constraint grant_log_scope check ((role is null) = (scope is null))
);
create index on grant_log (role, scope, id);
create index on grant_log (account, id);
comment on column grant_log.done_by is 'null: the portal itself, for instance for demo accounts';
comment on column grant_log.scope is 'as in account_grant';

create function grant_log_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'grant_log is append only';
end $$;
create trigger grant_log_append_only before update or delete or truncate on grant_log
    for each statement execute function grant_log_is_append_only();
