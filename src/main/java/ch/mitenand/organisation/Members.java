package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works for an organisation. The organisation is locked while that changes. */
@Component
class Members {

    private final Dossiers files;
    private final Rights rights;
    private final Grants grants;

    Members(Dossiers files, Rights rights, Grants grants) {
        this.files = files;
        this.rights = rights;
        this.grants = grants;
    }

    /** Admins first, then members, each by name. */
    List<Member> of(OrganisationId id) {
        var members = new LinkedHashMap<UUID, Member>();
        for (var role : List.of(Role.ORGANISATION_ADMIN, Role.ORGANISATION_MEMBER)) {
            for (Person p : grants.holders(role, id.toString())) {
                members.putIfAbsent(
                        p.account(), new Member(p.account(), p.name(), p.email(), role));
            }
        }
        return new ArrayList<>(members.values());
    }

    MemberChange changeRole(OrganisationId id, UUID account, Role role) {
        if (role.scopeKind() != Role.ScopeKind.ORGANISATION) {
            throw new IllegalArgumentException("no role of an organisation: " + role);
        }
        files.lock(id);
        var member = member(id, account);
        if (member.role() == role) {
            return MemberChange.DONE;
        }
        if (isLastAdmin(id, member)) {
            return MemberChange.LAST_ADMIN;
        }
        grants.give(account, grant(role, id));
        grants.take(account, grant(member.role(), id));
        return MemberChange.DONE;
    }

    MemberChange remove(Actor actor, OrganisationId id, UUID account) {
        Rights.require(
                rights.isAdmin(actor, id)
                        || actor.account().equals(account) && actor.worksFor(id.toString()));
        files.lock(id);
        var member = member(id, account);
        if (isLastAdmin(id, member)) {
            return MemberChange.LAST_ADMIN;
        }
        grants.take(account, grant(Role.ORGANISATION_ADMIN, id));
        grants.take(account, grant(Role.ORGANISATION_MEMBER, id));
        return MemberChange.DONE;
    }

    private Member member(OrganisationId id, UUID account) {
        return of(id).stream()
                .filter(m -> m.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no member of " + id));
    }

    /** Locks the roles as well, because somebody may be closing their account meanwhile. */
    private boolean isLastAdmin(OrganisationId id, Member member) {
        grants.lock(Role.ORGANISATION_ADMIN, id.toString());
        return member.role() == Role.ORGANISATION_ADMIN
                && grants.holders(Role.ORGANISATION_ADMIN, id.toString()).size() <= 1;
    }

    private static Grant grant(Role role, OrganisationId id) {
        return new Grant(role, id.toString());
    }
}
