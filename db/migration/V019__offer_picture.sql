-- One picture per offer, drawn anew from what was uploaded.

-- The name is the checksum of the content, so that a row never changes; the day says when it was
-- last uploaded. Drafts and versions name pictures in their sketch; what none names is deleted.
create table offer_picture (
    organisation_id uuid        not null references organisation,
    id              text        not null,
    jpeg            bytea       not null check (octet_length(jpeg) between 1 and 5242880),
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    check (id = encode(sha256(jpeg), 'hex'))
);

alter table offer
    add column picture_id  text,
    add column picture_alt localized_text,
    add foreign key (organisation_id, picture_id) references offer_picture,
    add check (picture_id is null or coalesce(picture_alt ? 'de', false));
create index on offer (organisation_id, picture_id) where picture_id is not null;
