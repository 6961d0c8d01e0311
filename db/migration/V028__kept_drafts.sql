-- Every draft that gave way to something is kept with the reason, also before an offer was public.
alter table replaced_draft
    drop constraint replaced_draft_offer_id_fkey,
    add column organisation_id uuid references organisation on delete cascade,
    add column reason text not null default 'RESTORED'
        check (reason in ('RESTORED', 'SENT_BACK', 'TAKEN_BACK', 'CONFLICT', 'DISCARDED')),
    alter column replaced_by drop not null;

update replaced_draft d set organisation_id = o.organisation_id from offer o where o.id = d.offer_id;

alter table replaced_draft
    alter column organisation_id set not null,
    alter column reason drop default;
create index on replaced_draft (organisation_id);

-- Stands for the foreign key, which an offer that was never public cannot have.
create function forget_replaced_drafts() returns trigger language plpgsql as $$
begin
    delete from replaced_draft where offer_id = old.id;
    return old;
end $$;
create trigger forget_replaced_drafts after delete on offer
    for each row execute function forget_replaced_drafts();

-- Working copies that are made anew begin far from all numbers they had, so that nobody who still
-- has an old one open saves over a new one by mistake.
create sequence offer_work_start as int start 1000 increment 1000;

-- Who has which offer open in the editor; for minutes only.
create table offer_presence (
    offer_id uuid        not null,
    account  uuid        not null references account on delete cascade,
    seen_at  timestamptz not null,
    primary key (offer_id, account)
);
create index on offer_presence (account);
