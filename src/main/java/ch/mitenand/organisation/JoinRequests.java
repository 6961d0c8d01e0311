package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who ask to work for an organisation that is in the register already. */
@Component
class JoinRequests {

    private static final int LONGEST_MESSAGE = 1000;
    private static final int MOST_OPEN = 10;

    private final JdbcClient jdbc;
    private final Dossiers files;
    private final Rights rights;
    private final Grants grants;
    private final OrganisationMails mails;
    private final Clock clock;

    JoinRequests(
            JdbcClient jdbc,
            Dossiers files,
            Rights rights,
            Grants grants,
            OrganisationMails mails,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.rights = rights;
        this.grants = grants;
        this.mails = mails;
        this.clock = clock;
    }

    void ask(Actor actor, OrganisationId id, String message) {
        var organisation = files.require(id);
        if (!organisation.isPublic()) {
            throw new NoSuchElementException("organisation " + id);
        }
        if (actor.worksFor(id.toString())) {
            return;
        }
        Rights.require(open(actor.account()) < MOST_OPEN);
        String text = message.strip();
        int added =
                jdbc.sql(
                                """
                                insert into join_request values (:request, :id, :account, :message, :now)
                                on conflict (organisation_id, account) do nothing\
                                """)
                        .param("request", UUID.randomUUID())
                        .param("id", id.id())
                        .param("account", actor.account())
                        .param(
                                "message",
                                text.substring(0, Math.min(text.length(), LONGEST_MESSAGE)))
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
        if (added > 0) {
            mails.joinAsked(organisation);
        }
    }

    private int open(UUID account) {
        return jdbc.sql("select count(*) from join_request where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    List<JoinRequest> of(OrganisationId id) {
        record Row(UUID id, UUID account, String message, Instant at) {}
        return jdbc
                .sql("select * from join_request where organisation_id = ? order by at, id")
                .param(id.id())
                .query((row, _) ->
                        new Row(
                                row.getObject("id", UUID.class),
                                row.getObject("account", UUID.class),
                                row.getString("message"),
                                row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .flatMap(row ->
                        grants.person(row.account).stream()
                                .map(p -> new JoinRequest(row.id, p.name(), row.message, row.at)))
                .toList();
    }

    void answer(Actor actor, UUID request, boolean accept) {
        record Row(OrganisationId organisation, UUID account) {}
        var row =
                jdbc.sql(
                                "select organisation_id, account from join_request where id = ? for update")
                        .param(request)
                        .query((r, _) ->
                                new Row(
                                        new OrganisationId(
                                                r.getObject("organisation_id", UUID.class)),
                                        r.getObject("account", UUID.class)))
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("join request"));
        rights.requireResponsible(actor, row.organisation);
        var organisation = files.require(row.organisation);
        jdbc.sql("delete from join_request where id = ?").param(request).update();
        if (accept) {
            var role =
                    rights.hasNoAdmin(row.organisation)
                            ? Role.ORGANISATION_ADMIN
                            : Role.ORGANISATION_MEMBER;
            grants.give(row.account, new Grant(role, row.organisation.toString()));
        }
        mails.joinAnswered(
                organisation, row.account, accept ? Notice.JOIN_ACCEPTED : Notice.JOIN_DECLINED);
    }
}
