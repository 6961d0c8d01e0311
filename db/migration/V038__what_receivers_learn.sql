-- Whose reason an end has: that of the sender is not told to the receiver.
alter table referral_assignment
    add column ended_by text check (ended_by in ('SENDER', 'RECEIVER', 'PORTAL')),
    add check (ended_by is null or state in ('COMPLETED', 'DISCONTINUED', 'NOT_TAKEN_UP', 'DECLINED', 'WITHDRAWN',
        'EXPIRED', 'ENTERED_IN_ERROR'));
comment on column referral_assignment.ended_by is 'whose reason it is; a receiver sees only its own';

-- Days of attendance are deleted with the name; how many there were, stays.
alter table referral_assignment
    add column present_count integer not null default 0 check (present_count >= 0),
    add column excused_count integer not null default 0 check (excused_count >= 0),
    add column absent_count  integer not null default 0 check (absent_count >= 0),
    add column last_attended date;
comment on column referral_assignment.present_count is
    'filled when the days are deleted; before, they are counted in referral_attendance';

-- The owner of the tables is behind their policies too.
select set_config('mitenand.scopes', '{PORTAL}', true);
update referral_assignment a set ended_by = s.party
from (select distinct on (referral_id) referral_id, to_state, party from referral_step
      where command in ('DECLINE', 'MARK_NOT_TAKEN_UP', 'COMPLETE', 'DISCONTINUE', 'WITHDRAW', 'MARK_AS_ERROR', 'EXPIRE')
      order by referral_id, at desc, id desc) s
where s.referral_id = a.id and s.to_state = a.state;
select set_config('mitenand.scopes', '', true);

-- What the sender has said with a step is for those who lead the case.
drop policy through_referral on referral_step;
create policy through_referral on referral_step using (exists (
    select from referral_assignment a where a.id = referral_step.referral_id
        and (referral_step.party <> 'SENDER' or exists (select from case_file f where f.id = a.case_id))));
