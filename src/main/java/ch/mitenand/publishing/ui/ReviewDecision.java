package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** A message and two buttons; sending back needs the message. */
final class ReviewDecision extends Section {

    private static final int LONGEST = 2000;

    private final TextArea comment = new TextArea(ReviewTexts.COMMENT);

    /**
     * @param typed what stands in the message already
     * @param approve takes the message, possibly empty
     * @param sendBack takes the message, not empty
     */
    ReviewDecision(String typed, Consumer<String> approve, Consumer<String> sendBack) {
        css(this, "mi-box mi-review__decision");
        comment.setHelperText(ReviewTexts.COMMENT_HELP);
        comment.setErrorMessage(ReviewTexts.COMMENT_MISSING);
        comment.setMaxLength(LONGEST);
        comment.setManualValidation(true);
        comment.setWidthFull();
        comment.setValue(typed);
        comment.addValueChangeListener(_ -> comment.setInvalid(false));
        var yes = new Button(ReviewTexts.APPROVE, icon("check"));
        yes.addClickListener(_ -> approve.accept(text()));
        var no = new Button(ReviewTexts.SEND_BACK, icon("back"), _ -> sendBack(sendBack));
        var buttons = new Div(css(yes, "mi-button"), css(no, "mi-button mi-button--second"));
        add(new H2(ReviewTexts.DECISION), comment, css(buttons, "mi-desk-buttons"));
    }

    private void sendBack(Consumer<String> sendBack) {
        if (text().isEmpty()) {
            comment.setInvalid(true);
            comment.focus();
        } else {
            sendBack.accept(text());
        }
    }

    private String text() {
        return comment.getValue().strip();
    }
}
