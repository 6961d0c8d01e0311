package ch.mitenand.organisation;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who approves what organisations of a municipality do: its integration officers, and the canton,
 * which steps in where a municipality has none. By number of the municipality of the seat.
 */
@Service
public class Reviewers {

    private static final String CANTON = "";

    private final Grants people;
    private final Regions regions;

    Reviewers(Grants people, Regions regions) {
        this.people = people;
        this.regions = regions;
    }

    /** The officers of the municipality; where there are none, the editors of the canton. */
    @Transactional(readOnly = true)
    public List<Person> of(int bfs) {
        var officers = officers(bfs);
        return officers.isEmpty() ? canton() : officers;
    }

    /** The editors of the canton. */
    @Transactional(readOnly = true)
    public List<Person> canton() {
        return people.holders(Role.CANTON_EDITOR, CANTON);
    }

    /** Who is told when something waits, for instance "die Gemeinde Olten". */
    @Transactional(readOnly = true)
    public String told(int bfs) {
        return officers(bfs).isEmpty()
                ? "die Fachstelle Integration des Kantons"
                : "die Gemeinde " + regions.municipality(bfs).map(Municipality::name).orElse("");
    }

    /** Everybody who may approve, "Gemeinde Olten oder Fachstelle Integration". */
    public String all(int bfs) {
        return "Gemeinde "
                + regions.municipality(bfs).map(Municipality::shortName).orElse("")
                + " oder Fachstelle Integration";
    }

    private List<Person> officers(int bfs) {
        return people.holders(Role.INTEGRATION_OFFICER, Integer.toString(regions.current(bfs)));
    }
}
