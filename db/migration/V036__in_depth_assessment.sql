-- The canton accredits providers of in-depth assessments too (IIM 4.5).
alter table organisation_accreditation drop constraint organisation_accreditation_kind_check;
alter table organisation_accreditation add constraint organisation_accreditation_kind_check
    check (kind in ('PRACTICE_ASSESSMENT', 'IN_DEPTH_ASSESSMENT', 'LANGUAGE_COURSES', 'WORK_PROGRAMMES', 'COACHING'));
