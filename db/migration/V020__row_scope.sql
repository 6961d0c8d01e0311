-- The second wall: the portal works as mitenand_app, which neither owns tables nor passes by their policies, and each
-- transaction says for which scopes it works. What sets no scope sees no row of a table with policies.

-- Texts like INTEGRATION_OFFICER:2581, ORGANISATION_MEMBER:<uuid>, CASE_LEAD:<social region>, ACCOUNT:<uuid>, or PORTAL.
create function mitenand_scopes() returns text[] language sql stable parallel safe
    return coalesce(nullif(current_setting('mitenand.scopes', true), '')::text[], '{}');
comment on function mitenand_scopes() is
    'scopes of this transaction; in policies of large tables as (select mitenand_scopes()), which is computed once';

create function mitenand_may(scope text) returns boolean language sql stable parallel safe
    return (scope = any (mitenand_scopes())) is true or 'PORTAL' = any (mitenand_scopes());
comment on function mitenand_may(text) is 'whether this transaction works for the scope, or for the portal itself';

-- Makes the role and gives it what it lacks; called after each migration, because a role belongs to the server and does
-- not come along with a restored database. Tables on which the role has any right keep what they have, so that a
-- migration may take rights away.
create procedure mitenand_portal_rights() language plpgsql as $$
declare
    missing boolean := to_regrole('mitenand_app') is null;
    item    record;
begin
    perform pg_advisory_xact_lock(hashtextextended('mitenand_portal_rights', 0));
    begin
        if missing then
            begin
                create role mitenand_app nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
            exception when duplicate_object or unique_violation then
                null; -- another database of this server was faster
            end;
        end if;
        if not pg_has_role(current_user, 'mitenand_app', 'SET') then
            grant mitenand_app to current_user;
        end if;
    exception when insufficient_privilege then
        raise exception using errcode = 'MI001', message = format(
            'der Benutzer «%s» darf in der Datenbank die Rolle mitenand_app nicht %s. '
            'Bitte als Verwalter der Datenbank ausführen: %sgrant mitenand_app to %I;',
            current_user, case when missing then 'anlegen' else 'annehmen' end,
            case when missing then 'create role mitenand_app nologin nobypassrls; ' else '' end, current_user);
    end;
    if (select rolsuper or rolbypassrls from pg_roles where rolname = 'mitenand_app')
            or pg_has_role('mitenand_app', current_user, 'MEMBER') then
        raise exception using errcode = 'MI001', message = format(
            'die Rolle mitenand_app darf in der Datenbank zu viel. '
            'Bitte als Verwalter der Datenbank ausführen: alter role mitenand_app nosuperuser nobypassrls; revoke %I from mitenand_app;',
            current_user);
    end if;

    if not has_schema_privilege('mitenand_app', 'public', 'USAGE') then
        grant usage on schema public to mitenand_app;
    end if;
    for item in
        select relname, relkind from pg_class
        where relnamespace = 'public'::regnamespace
          and pg_has_role(relowner, 'USAGE')
          and case
              when relkind = 'S' then not has_sequence_privilege('mitenand_app', oid, 'USAGE')
              when relkind in ('r', 'p', 'v') then relname <> 'flyway_schema_history'
                  and not has_table_privilege('mitenand_app', oid, 'SELECT, INSERT, UPDATE, DELETE')
              else false end
    loop
        if item.relkind = 'S' then
            execute format('grant usage on sequence public.%I to mitenand_app', item.relname);
        else
            execute format('grant select, insert, update, delete on public.%I to mitenand_app', item.relname);
        end if;
    end loop;
    for item in
        select oid::regprocedure as signature from pg_proc
        where pronamespace = 'public'::regnamespace
          and prokind = 'f'
          and pg_has_role(proowner, 'USAGE')
          and not has_function_privilege('mitenand_app', oid, 'EXECUTE')
    loop
        execute format('grant execute on function %s to mitenand_app', item.signature);
    end loop;

    alter default privileges in schema public grant select, insert, update, delete on tables to mitenand_app;
    alter default privileges in schema public grant usage on sequences to mitenand_app;
    alter default privileges in schema public grant execute on functions to mitenand_app;
end
$$;
comment on procedure mitenand_portal_rights() is 'can be called again at any time by the owner of the tables';

call mitenand_portal_rights();
