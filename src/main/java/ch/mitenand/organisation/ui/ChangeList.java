package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.lineBreak;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.organisation.ChangedField;
import ch.mitenand.organisation.OrganisationChanges;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.PendingChange;
import ch.mitenand.organisation.PendingChange.LogoStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;

/** What a change alters, field by field: how it is, and how it shall be. */
class ChangeList extends Div {

    private final HtmlContainer parts = css(tag("dl"), "mi-diff__parts");

    ChangeList(
            OrganisationDesk desk,
            OrganisationChanges changes,
            Actor actor,
            File file,
            PendingChange change) {
        css(this, "mi-diff mi-org__change");
        change.fields().forEach(this::show);
        if (change.logo() != LogoStep.SAME) {
            var old = css(new Div(muted("Bisher: ")), "mi-org__logo");
            desk.logo(actor, file.id())
                    .ifPresentOrElse(
                            png -> old.add(Parts.picture(png, "Bisheriges Logo")),
                            () -> old.add(muted("kein Logo")));
            var fresh = css(new Div(muted("Neu: ")), "mi-org__logo");
            changes.changedLogo(actor, file.id())
                    .ifPresentOrElse(
                            png -> fresh.add(Parts.picture(png, "Neues Logo")),
                            () -> fresh.add(muted("kein Logo")));
            part("Logo", old, fresh);
        }
        add(parts);
    }

    private void show(ChangedField field) {
        part(
                field.label(),
                muted("Bisher: "),
                value("del", field.before()),
                lineBreak(),
                muted("Neu: "),
                value("ins", field.after()));
    }

    private void part(String label, Component... content) {
        parts.add(tag("dt", text(label)), css(tag("dd", content), "mi-diff__text"));
    }

    private static Component value(String tag, String value) {
        return value.isEmpty() ? muted("keine Angabe") : tag(tag, text(value));
    }
}
