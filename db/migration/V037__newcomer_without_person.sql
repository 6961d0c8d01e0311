-- Once a case is opened, its newcomer says nothing about the person any more: the case does, to who leads it. The
-- digest of name, arrival and municipality keeps a list that is read again from bringing the person back. The language
-- may be unknown.
alter table case_newcomer no force row level security;
alter table case_newcomer add column digest text;
update case_newcomer set digest = encode(sha256(convert_to(lower(concat_ws('|', bfs, surname, first_name,
    to_char(arrived_on, 'YYYY-MM-DD'))), 'UTF8')), 'hex');
drop index case_newcomer_once;
alter table case_newcomer drop constraint case_newcomer_first_name_check, drop constraint case_newcomer_surname_check;
update case_newcomer set first_name = '', surname = '', language = '', contact = '' where state = 'CASE_OPENED';
alter table case_newcomer
    alter column digest set not null,
    add constraint case_newcomer_names_check check (char_length(first_name) <= 80 and char_length(surname) <= 80),
    add constraint case_newcomer_person_check check (case when state = 'CASE_OPENED'
        then first_name || surname || language || contact = '' else first_name <> '' and surname <> '' end);
create unique index case_newcomer_once on case_newcomer (digest);
comment on column case_newcomer.digest is 'SHA-256 of municipality, surname, first name and arrival; the same for the same person';
comment on column case_newcomer.language is 'a tag, or empty when not known';

-- Where the case has gone to another office, nothing of it stays with the old one.
drop policy municipality on case_newcomer;
create policy municipality on case_newcomer using (mitenand_may('INTEGRATION_OFFICER:' || bfs)
    and (case_id is null or exists (select from case_file f where f.id = case_id)));
alter table case_newcomer force row level security;
