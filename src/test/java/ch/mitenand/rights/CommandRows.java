package ch.mitenand.rights;

/**
 * How the commands of a module are called in the test of rights. To add a module:
 *
 * <ol>
 *   <li>write who may do what to {@code rights/commands/MODULE.csv}; a row is the command ({@code
 *       OfferDesk.save}), with a word behind it when it needs several rows ({@code Policies.set
 *       canton})
 *   <li>implement this interface in the tests of the module, where its package-private classes can
 *       be reached; the test finds the class by itself, and its constructor gets beans
 *   <li>for each row, say with {@link CommandCalls#row} what to call it with
 * </ol>
 *
 * <pre>{@code
 * calls.row("OfferOverview.offers").with(scene.organisation());
 * calls.row("OfferDesk.discard").prepared(() -> List.of(scene.offer(), draftOf(scene.offer())));
 * calls.row("OfferDesk.submit").prepared(...).answers(Submitted.Published.class);
 * }</pre>
 *
 * Arguments are given without the actor. Preparation and call run together in a transaction of
 * their own that is rolled back, once for each player.
 */
public interface CommandRows {

    /** Says how the commands of the module are called. */
    void describe(CommandCalls calls, RightsScene scene);
}
