-- At each start: a restored database may have come without the role, see V020.
call mitenand_portal_rights();
