-- The small circle that reads safeguarding reports: a role of its own, by municipality.
alter table account_grant drop constraint account_grant_scope;
alter table account_grant alter column bfs set expression as
    (case when role in ('INTEGRATION_OFFICER', 'POOL_COORDINATOR', 'SAFEGUARDING_CONTACT') then scope::int end);
alter table account_grant add constraint account_grant_scope check (case
    when role in ('ORGANISATION_MEMBER', 'ORGANISATION_ADMIN') then scope ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    when role in ('INTEGRATION_OFFICER', 'POOL_COORDINATOR', 'SAFEGUARDING_CONTACT') then scope ~ '^[1-9][0-9]{0,3}$'
    when role = 'CASE_LEAD' then scope <> ''
    when role in ('CANTON_EDITOR', 'ADMINISTRATOR') then scope = ''
    else false end);
alter table invitation drop constraint invitation_scope;
alter table invitation alter column bfs set expression as
    (case when role in ('INTEGRATION_OFFICER', 'POOL_COORDINATOR', 'SAFEGUARDING_CONTACT') then scope::int end);
alter table invitation add constraint invitation_scope check (case
    when role in ('ORGANISATION_MEMBER', 'ORGANISATION_ADMIN') then scope ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    when role in ('INTEGRATION_OFFICER', 'POOL_COORDINATOR', 'SAFEGUARDING_CONTACT') then scope ~ '^[1-9][0-9]{0,3}$'
    when role = 'CASE_LEAD' then scope <> ''
    when role in ('CANTON_EDITOR', 'ADMINISTRATOR') then scope = ''
    else false end);
