package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The places that a comparison is about. */
final class SidesAsked {
    private SidesAsked() {}

    /** The places of these ids, in their order. Throws {@link UnfitArgument} where there are too few or too many, or some are no places, and names all of those. */
    static List<Place> of(List<String> ids, int most, Reading reading) {
        List<String> distinct = ids.stream().distinct().toList();
        if (distinct.size() < 2 || distinct.size() > most) {
            throw new UnfitArgument("zones names " + distinct.size() + " different ids; it takes 2 to " + most);
        }
        List<Place> places = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : distinct) {
            Place place = Place.of(id, reading);
            if (place == null) {
                unknown.add(id);
            } else {
                places.add(place);
            }
        }
        if (!unknown.isEmpty()) {
            throw UnfitArgument.unknown("zones", unknown, "zone or region");
        }
        return places;
    }

    /** The zones that own a plan. */
    static List<Place> owners(PlanOwners plans, Reading reading) {
        Set<String> owners = new TreeSet<>(plans.owners().values());
        List<Place> places = new ArrayList<>();
        for (String owner : owners) {
            if (Known.zone(owner, reading)) {
                Place place = Place.of(owner, reading);
                if (place != null) {
                    places.add(place);
                }
            }
        }
        return places;
    }
}
