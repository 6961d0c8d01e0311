package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OfferSketch.SketchPicture;
import ch.mitenand.publishing.PictureDesk;
import ch.mitenand.publishing.PictureDesk.Added;
import ch.mitenand.shared.LocalizedText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Choosing the picture of an offer in the editor. */
class EditorPictureTests extends DeskViewTest {

    private static final SketchPicture OLD =
            new SketchPicture("0".repeat(64), LocalizedText.german("Ein Tisch"));

    private final PictureDesk desk = mock(PictureDesk.class);
    private int changes;
    private EditFields fields;
    private EditPicture edit;

    @BeforeEach
    void open() {
        Actor actor = signIn();
        when(desk.show(any(), any(), any())).thenReturn(Optional.of(new byte[] {1, 2, 3}));
        var pictures = new EditorPictures(desk, () -> actor, OfferId.create());
        fields = new EditFields(() -> changes++);
        edit = new EditPicture(fields, pictures);
        UI.getCurrent().add(edit);
    }

    @Test
    void withoutPictureNoDescriptionIsAskedFor() {
        assertThat(edit.read()).isNull();
        assertThat(_find(edit, Image.class)).isEmpty();
        assertThat(_find(edit, TextField.class)).isEmpty();
    }

    @Test
    void uploadedPictureIsShownAndKept() {
        when(desk.add(any(), any(), any())).thenReturn(new Added.Done("ab"));
        edit.take(new byte[9]);

        assertThat(edit.read()).isEqualTo(new SketchPicture("ab", LocalizedText.EMPTY));
        assertThat(_get(edit, Image.class).getSrc()).isEqualTo("data:image/jpeg;base64,AQID");
        assertThat(_get(edit, TextField.class).getLabel()).contains("auf dem Bild");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void fileThatCannotBeTakenChangesNothing() {
        fields.quietly(() -> edit.show(OLD));
        when(desk.add(any(), any(), any()))
                .thenReturn(new Added.NoPhoto())
                .thenReturn(new Added.TooBig())
                .thenReturn(new Added.TooMany())
                .thenThrow(new AccessDeniedException("gone"));
        for (String said : new String[] {"JPEG- oder PNG-Datei", "5 MB", "morgen", "noch einmal"}) {
            edit.take(new byte[9]);
            assertThat(textOf(edit)).contains(said);
            assertThat(edit.read()).isEqualTo(OLD);
        }
        assertThat(changes).isZero();
    }

    @Test
    void removedPictureIsGone() {
        fields.quietly(() -> edit.show(OLD));
        _click(_get(edit, NativeButton.class, spec -> spec.withText("Entfernen")));

        assertThat(edit.read()).isNull();
        assertThat(changes).isEqualTo(1);
    }
}
