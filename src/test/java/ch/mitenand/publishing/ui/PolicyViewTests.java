package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.offer.Categories;
import ch.mitenand.offer.Category;
import ch.mitenand.publishing.Policies;
import ch.mitenand.publishing.Policies.ChangePolicy;
import ch.mitenand.publishing.Policies.PolicyRow;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the canton and of municipalities. */
class PolicyViewTests extends DeskViewTest {

    private final Policies policies = mock(Policies.class);
    private final Categories categories = mock(Categories.class);

    private PolicyView open() {
        return open(new PolicyView(who, policies, categories), "");
    }

    private PolicyView openAsCanton() {
        var actor = signInAsCanton();
        var name = new LocalizedText(Map.of(Language.DE, "Sprache"));
        when(categories.upper())
                .thenReturn(List.of(new Category("language", UUID.randomUUID(), null, name, "")));
        when(policies.rules(actor))
                .thenReturn(List.of(new PolicyRow(0, "Kanton", ChangePolicy.AT_ONCE)));
        when(policies.confirmMonths(actor)).thenReturn(Map.of("language", 6));
        return open();
    }

    @Test
    @SuppressWarnings("unchecked")
    void officerChoosesForTheMunicipality() {
        var actor = signInAsOfficer();
        when(policies.rules(actor))
                .thenReturn(List.of(new PolicyRow(2581, "Olten", ChangePolicy.AT_ONCE)));
        var view = open();
        var choice = _get(view, RadioButtonGroup.class, spec -> spec.withLabel("Olten"));
        assertThat(choice.getValue()).isEqualTo(ChangePolicy.AT_ONCE);

        _setValue(choice, ChangePolicy.AFTER_REVIEW);

        verify(policies).set(actor, 2581, ChangePolicy.AFTER_REVIEW);
        assertThat(notice()).contains("Olten", "nach Prüfung");
        assertThat(_find(view, IntegerField.class)).isEmpty();
    }

    @Test
    void cantonSetsTheMonths() {
        var view = openAsCanton();

        _setValue(_get(view, IntegerField.class, spec -> spec.withLabel("Sprache")), 12);

        verify(policies).setConfirmMonths(any(), any(), anyInt());
        assertThat(notice()).contains("Sprache: 12 Monate");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, -3})
    void wrongMonthsAreExplainedAndNotKept(int months) {
        var field = _get(openAsCanton(), IntegerField.class);

        field.setValue(months);

        verify(policies, never()).setConfirmMonths(any(), any(), anyInt());
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("1 bis 24");
    }

    @Test
    void memberFindsNothing() {
        signIn(new Grant(Role.ORGANISATION_ADMIN, "x"));

        open();

        assertNotFound();
    }
}
