package ch.mitenand.account;

import ch.mitenand.account.People.Place;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The scopes of the roles of authorities, with their names. */
@Component
class RolePlaces {

    private static final String EDITORS = "Fachstelle Integration des Kantons Solothurn";
    private static final String ADMINISTRATION = "Verwaltung des Portals";

    private final Regions regions;

    RolePlaces(Regions regions) {
        this.regions = regions;
    }

    /** All places where a role can hold, by name. */
    List<Place> of(Role role) {
        return switch (role.scopeKind()) {
            case MUNICIPALITY ->
                    regions.municipalities().stream()
                            .map(m -> new Place(Integer.toString(m.bfs()), m.shortName()))
                            .toList();
            case SOCIAL_REGION ->
                    regions.municipalities().stream()
                            .flatMap(m -> m.socialRegion().stream())
                            .distinct()
                            .sorted()
                            .map(name -> new Place(name, name))
                            .toList();
            case CANTON -> List.of(new Place("", canton(role)));
            case ORGANISATION -> List.of();
        };
    }

    /** The name of the place where a role holds, also of one that does not exist any more. */
    String name(Grant grant) {
        return switch (grant.role().scopeKind()) {
            case MUNICIPALITY ->
                    municipality(grant.scope())
                            .map(Municipality::shortName)
                            .orElse("Gemeinde " + grant.scope());
            case SOCIAL_REGION -> grant.scope();
            case CANTON -> canton(grant.role());
            case ORGANISATION -> "Organisation";
        };
    }

    private Optional<Municipality> municipality(String bfs) {
        return regions.municipality(Integer.parseInt(bfs));
    }

    private static String canton(Role role) {
        return role == Role.ADMINISTRATOR ? ADMINISTRATION : EDITORS;
    }
}
