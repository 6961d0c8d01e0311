-- What a pool is told besides the name and the contact, when it accepts somebody: the least without which it can look
-- for nobody. Told to pools only, copied at the acceptance and emptied like the name.

alter table referral_assignment
    add column birth_year text not null default '' check (birth_year ~ '^([0-9]{4})?$'),
    add column residence text not null default '' check (residence ~ '^[0-9]{0,4}$'),
    add column letter_language text not null default '' check (letter_language ~ '^[a-z]{0,3}$'),
    add constraint referral_only_pools check (pool_id is not null or birth_year || residence || letter_language = '');
comment on column referral_assignment.birth_year is 'for the protection of minors';
comment on column referral_assignment.residence is 'number of the municipality, by which the pool is responsible';
comment on column referral_assignment.letter_language is 'language of the mails that the pool sends';

-- The portal deletes referred people by itself when their time is over.
alter table person_access alter column account_id drop not null;
comment on column person_access.account_id is 'null where the portal did it by itself';
