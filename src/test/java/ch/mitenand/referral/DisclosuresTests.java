package ch.mitenand.referral;

import static ch.mitenand.referral.Disclosure.Field.*;
import static ch.mitenand.referral.ReferralScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.mail.Postbox;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.shared.SwissFormat;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact fields and values that the receiver sees in each state, and in the preview of it. */
class DisclosuresTests extends ReferralTest {

    private static final DisclosureRows TABLE = new DisclosureRows();

    @ParameterizedTest
    @EnumSource(value = AssignmentState.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void showsTheseFieldsAndNoOther(AssignmentState state) {
        var made = scene.in(state == AssignmentState.EXPIRED ? AssignmentState.SENT : state);
        if (state == AssignmentState.EXPIRED) {
            days(30);
        }

        var shown = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(shown.fields().keySet()).as(state.name()).isEqualTo(expected(state));
    }

    /** The fields of the table, without those for which the scene has no value. */
    private static Set<Field> expected(AssignmentState state) {
        var fields =
                TABLE.of(
                        switch (state) {
                            case DRAFT -> Stage.HIDDEN;
                            case SENT, WAITLISTED -> Stage.NEED;
                            case ACCEPTED, RUNNING -> Stage.PERSON;
                            case COMPLETED, DISCONTINUED, NOT_TAKEN_UP -> Stage.ENDED;
                            case DECLINED, WITHDRAWN, EXPIRED, ENTERED_IN_ERROR -> Stage.ARCHIVED;
                        });
        switch (state) {
            case ACCEPTED, RUNNING -> {
                fields.removeAll(EnumSet.of(SURNAME, APPROVED));
                fields.removeAll(DisclosureTable.ONLY_POOLS);
            }
            case COMPLETED -> fields.remove(REASON);
            case DISCONTINUED, NOT_TAKEN_UP -> fields.remove(OUTCOME);
            case DECLINED -> fields.removeAll(EnumSet.of(STARTS_ON, OUTCOME));
            case WITHDRAWN, EXPIRED -> fields.removeAll(EnumSet.of(STARTS_ON, REASON, OUTCOME));
            case ENTERED_IN_ERROR -> fields.retainAll(EnumSet.of(NUMBER, STATE));
            case DRAFT, SENT, WAITLISTED -> {}
        }
        return fields;
    }

    /** Every reason that the sender has, also those that come about by the consent or the case. */
    static Stream<Arguments> sendersReasons() {
        return Stream.of(AssignmentCommand.WITHDRAW, AssignmentCommand.DISCONTINUE)
                .flatMap(command ->
                        Reason.of(command, Party.SENDER).stream()
                                .map(reason -> Arguments.of(command, reason)));
    }

    @ParameterizedTest
    @MethodSource("sendersReasons")
    void reasonOfTheSenderIsNotTold(AssignmentCommand command, Reason reason) {
        boolean running = command == AssignmentCommand.DISCONTINUE;
        var made = scene.in(running ? AssignmentState.RUNNING : AssignmentState.SENT);
        if (reason == Reason.CONSENT_WITHDRAWN) {
            assignments.withdrawConsent(scene.officer, made.id());
        } else if (reason == Reason.CASE_CLOSED) {
            transaction.executeWithoutResult(_ ->
                    context.getBean(LiveReferrals.class).withdrawAll(scene.officer, made.id()));
        } else {
            done(assignments.withdraw(scene.officer, made.id(), made.referral(), reason));
        }

        var item = desk.item(scene.admin, scene.inbox, made.referral());

        assertThat(one(made).reason()).isEqualTo(reason);
        assertThat(scene.column(made, "ended_by")).isEqualTo("SENDER");
        assertThat(item.shown().get(REASON)).isEmpty();
        assertThat(item.toString()).doesNotContain(reason.germanName());
    }

    @Test
    void ownReasonOfTheReceiverStays() {
        for (var reason : Reason.choices(AssignmentCommand.DISCONTINUE, Party.RECEIVER)) {
            var made = scene.in(AssignmentState.RUNNING);
            done(
                    desk.discontinue(
                            scene.admin, scene.inbox, made.referral(), scene.today, reason, ""));

            assertThat(desk.item(scene.admin, scene.inbox, made.referral()).shown().get(REASON))
                    .contains(reason.germanName());
        }
    }

    @Test
    void whoRefusesThatTheReceiverHasTheDataIsGoneAtOnce() {
        var id = scene.supported();
        var running = scene.in(AssignmentState.RUNNING, id);
        done(
                desk.discontinue(
                        scene.admin,
                        scene.inbox,
                        running.referral(),
                        scene.today,
                        Reason.DATA_REFUSED,
                        ""));

        var told = desk.item(scene.admin, scene.inbox, running.referral()).shown();
        assertThat(told.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(told.get(FIRST_NAME)).isEmpty();
        assertThat(
                        scene.column(
                                running,
                                "first_name || surname || contact || note || access_needs"))
                .isEmpty();
        assertThat(one(running).acknowledged()).isFalse();
        assertThat(assignments.allowed(scene.officer, id, running.referral()))
                .contains(AssignmentCommand.ACKNOWLEDGE);
    }

    @ParameterizedTest
    @EnumSource(CostPayer.class)
    void tellsWhomToBillAndNotWhatSomebodyLivesOn(CostPayer payer) {
        var id = scene.supported();
        var draft =
                ReferralScene.draft(
                        new Target.ToOffer(scene.offer),
                        scene.goal(id),
                        SharingBasis.CONSENT,
                        payer,
                        payer == CostPayer.NOBODY ? 0 : 20_000);
        var referral = done(assignments.begin(scene.officer, id, draft));
        if (payer.needsApproval()) {
            done(assignments.approveCosts(scene.officer, id, referral, 15_000, 18_000));
        }
        done(assignments.send(scene.officer, id, referral));
        var need = desk.item(scene.admin, scene.inbox, referral).shown();
        done(desk.accept(scene.admin, scene.inbox, referral, null));
        var person = desk.item(scene.admin, scene.inbox, referral).shown();

        assertThat(need.fields()).doesNotContainKeys(PAYER, APPROVED);
        assertThat(person.get(PAYER))
                .contains(
                        switch (payer) {
                            case NOBODY -> "kostenlos";
                            case PERSON -> "die Person selbst";
                            case EMPLOYER -> "der Arbeitgeber";
                            case MUNICIPALITY, SOCIAL_ASSISTANCE, SUBSIDY ->
                                    "die zuweisende Stelle";
                        });
        assertThat(person.get(APPROVED).isPresent()).isEqualTo(payer.needsApproval());
    }

    @Test
    void needIsNameless() {
        var made = scene.in(AssignmentState.SENT);

        var told = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(told.stage()).isEqualTo(Stage.NEED);
        assertThat(told.get(TOPIC)).contains("Deutsch A2 am Abend");
        assertThat(told.get(ORAL)).contains("A2");
        assertThat(told.get(WRITTEN)).contains("A1");
        assertThat(told.get(WANTED)).contains("B1");
        assertThat(told.get(LANGUAGES)).contains("Tigrinya, Deutsch");
        assertThat(told.get(ACCESS_NEEDS)).contains("Rollstuhl");
        assertThat(told.get(STATE)).contains("übermittelt");
        assertThat(told.get(SENT_ON)).contains(SwissFormat.date(scene.today));
        assertThat(told.get(SENDER)).contains("Integrationsstelle Olten");
        assertThat(told.fields().toString())
                .doesNotContain("Samira", "Tesfai", "123 45 67", "1990", "langsam");
    }

    @Test
    void germanIsThatOfTheLatestAssessment() {
        var id = scene.supported();
        var needs = context.getBean(Assessments.class);
        var form = needs.form(scene.officer, scene.today);
        var answers = CaseFixture.answers(form);
        answers.put("oralToday", List.of("B1"));
        answers.put("schoolYears", List.of("NONE"));
        var draft = CaseFixture.done(needs.begin(scene.officer, id));
        var saved =
                CaseFixture.done(
                        needs.save(
                                scene.officer,
                                id,
                                draft.id(),
                                draft.version(),
                                scene.today,
                                answers));
        CaseFixture.done(needs.finish(scene.officer, id, draft.id(), saved.version()));

        var made = scene.in(AssignmentState.SENT, id);
        var told = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(told.get(ORAL)).contains("B1");
        assertThat(told.get(WRITTEN)).contains("A1");
        assertThat(told.fields().toString()).doesNotContain("assessment");
    }

    @Test
    void surnameAndAccessNeedsAreToldOnlyIfTicked() {
        var id = scene.supported();
        var plain = scene.draft(id);
        var ticked =
                new AssignmentDraft(
                        plain.target(),
                        plain.goal(),
                        plain.topic(),
                        plain.times(),
                        plain.accessNeeds(),
                        false,
                        true,
                        plain.note(),
                        plain.basis(),
                        plain.payer(),
                        0);
        var referral = done(assignments.begin(scene.officer, id, ticked));
        var preview = assignments.preview(scene.officer, id, referral, AssignmentState.ACCEPTED);
        done(assignments.send(scene.officer, id, referral));
        done(desk.accept(scene.admin, scene.inbox, referral, null));
        var shown = desk.item(scene.admin, scene.inbox, referral).shown();

        for (var told : new Disclosure[] {preview, shown}) {
            assertThat(told.get(SURNAME)).contains("Tesfai");
            assertThat(told.get(ACCESS_NEEDS)).isEmpty();
        }
        assertThat(scene.column(new ReferralScene.Made(id, referral), "access_needs")).isEmpty();
        var other = scene.in(AssignmentState.ACCEPTED);
        assertThat(desk.item(scene.admin, scene.inbox, other.referral()).shown().fields())
                .containsEntry(FIRST_NAME, "Samira")
                .doesNotContainKey(SURNAME);
        assertThat(scene.column(other, "surname")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentState.class,
            names = {"SENT", "WAITLISTED", "ACCEPTED", "RUNNING"})
    void previewIsWhatTheReceiverWillSee(AssignmentState state) {
        var id = scene.supported();
        var draft = scene.in(AssignmentState.DRAFT, id);
        var preview = assignments.preview(scene.officer, id, draft.referral(), state);
        assignments.withdraw(scene.officer, id, draft.referral(), Reason.OTHER_OFFER);
        var made = scene.in(state, id);

        var shown = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(preview.stage()).isEqualTo(shown.stage());
        assertThat(without(preview)).isEqualTo(without(shown));
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentState.class,
            names = {"SENT", "ACCEPTED"})
    void previewBeforeTheFirstSaveIsTheSame(AssignmentState state) {
        var id = scene.supported();
        var unsaved =
                assignments.previewUnsaved(scene.officer, id, scene.draft(id), state).orElseThrow();
        assertThat(assignments.of(scene.officer, id)).isEmpty();
        var saved = scene.in(AssignmentState.DRAFT, id);
        var preview = assignments.preview(scene.officer, id, saved.referral(), state);

        assertThat(unsaved.stage()).isEqualTo(preview.stage());
        assertThat(without(unsaved)).isEqualTo(without(preview));
        assertThat(unsaved.get(NUMBER)).isEmpty();
    }

    @Test
    void previewKnowsWhatSendingWouldRefuse() {
        var id = scene.supported();
        var fine = scene.draft(id);
        var named =
                new AssignmentDraft(
                        fine.target(),
                        fine.goal(),
                        "Deutsch für Samira",
                        fine.times(),
                        fine.accessNeeds(),
                        fine.shareAccessNeeds(),
                        fine.shareSurname(),
                        fine.note(),
                        fine.basis(),
                        fine.payer(),
                        fine.amountRappen());

        assertThat(assignments.faults(scene.officer, id, fine)).isEmpty();
        assertThat(assignments.faults(scene.officer, id, named)).containsOnlyKeys("topic");
        assertThat(assignments.begin(scene.officer, id, named)).isInstanceOf(Step.Wrong.class);
    }

    @Test
    void previewOfADraftWithoutPayerNamesNone() {
        var id = scene.supported();
        var draft =
                ReferralScene.draft(new Target.ToOffer(scene.offer), scene.goal(id), null, null, 0);

        var told =
                assignments
                        .previewUnsaved(scene.officer, id, draft, AssignmentState.ACCEPTED)
                        .orElseThrow();

        assertThat(told.get(PAYER)).isEmpty();
    }

    @Test
    void previewOfADraftIsEmpty() {
        var made = scene.in(AssignmentState.DRAFT);
        var preview =
                assignments.preview(
                        scene.officer, made.id(), made.referral(), AssignmentState.DRAFT);
        assertThat(preview.stage()).isEqualTo(Stage.HIDDEN);
        assertThat(preview.fields()).isEmpty();
    }

    @Test
    void mailsSayNothingAboutThePerson() {
        var made = scene.in(AssignmentState.COMPLETED);
        String number = one(made).number();
        for (String address : new String[] {DemoActors.ADMIN_OF_TREFF, OFFICE}) {
            assertThat(Postbox.of(context).to(address))
                    .filteredOn(mail -> mail.subject().contains(number))
                    .isNotEmpty()
                    .allSatisfy(mail ->
                            assertThat(mail.subject() + mail.text())
                                    .doesNotContain(
                                            "Samira",
                                            "Tesfai",
                                            "123 45 67",
                                            "Rollstuhl",
                                            "Deutsch A2 am Abend",
                                            "langsam"));
        }
    }

    private static Map<Field, String> without(Disclosure disclosure) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.putAll(disclosure.fields());
        fields.remove(NUMBER);
        return fields;
    }
}
