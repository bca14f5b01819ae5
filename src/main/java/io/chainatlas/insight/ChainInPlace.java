package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A chain in one place: what the rules about gaps look at. */
final class ChainInPlace {
    private final Place place;
    private final ChainShape chain;
    private final Function<String, Standing> standings;
    private final Set<String> documents;
    private final Map<String, Standing> bySegment = new HashMap<>();
    private final Set<String> covered = new LinkedHashSet<>();
    private final List<Link> links;

    ChainInPlace(Place place, ChainShape chain, Standings standings) {
        this(place, chain, node -> standings.of(node, place), standings.documents(place));
    }

    /**
     * A chain in a place.
     *
     * @param standings the standing there of a segment or chain by its id
     * @param documents the ids of the documents that hold a plan of the place
     */
    ChainInPlace(Place place, ChainShape chain, Function<String, Standing> standings, Set<String> documents) {
        this.place = place;
        this.chain = chain;
        this.standings = standings;
        this.documents = documents;
        this.links = chain.links();
        for (ChainSegment segment : chain.segments()) {
            Standing standing = standings.apply(segment.id());
            bySegment.put(segment.id(), standing);
            if (standing.covered()) {
                covered.add(segment.id());
            }
        }
    }

    Place place() {
        return place;
    }

    ChainShape chain() {
        return chain;
    }

    Standing of(ChainSegment segment) {
        return Objects.requireNonNull(bySegment.get(segment.id()));
    }

    /** The standing of the chain as a whole: who is on it without a word about the link. */
    Standing whole() {
        return standings.apply(chain.id());
    }

    /** The documents that hold a plan of the place. */
    Set<String> documents() {
        return documents;
    }

    /** The ids of the covered segments, in the order of the chain. */
    List<String> covered() {
        return List.copyOf(covered);
    }

    /** The covered segments. */
    List<ChainSegment> coveredSegments() {
        return chain.segments().stream().filter(s -> covered.contains(s.id())).toList();
    }

    Completeness completeness() {
        return Completeness.of(chain, covered());
    }

    /** Plans of the chain, and of its segments. */
    List<Plan> plans() {
        return Stream.concat(whole().plans().stream(), chain.segments().stream().flatMap(s -> of(s).plans().stream()))
                .toList();
    }

    /** Who and what is seen on chains within this one, on their segments, or on this one without a word about the link. */
    List<Presence> elsewhere() {
        return Stream.concat(Stream.of(chain.id()), Stream.concat(chain.parts().stream(), chain.deeper().stream()))
                .map(standings)
                .flatMap(s -> Stream.concat(s.companies().stream(), s.projects().stream()))
                .toList();
    }

    /** The links that join a segment to a covered one. */
    List<Link> linksToCovered(ChainSegment segment) {
        return links.stream()
                .filter(l -> l.touches(segment.id()) && covered.contains(l.other(segment.id())))
                .toList();
    }

    /** The links by which a segment and a covered one come from the same segment or go into the same one. */
    List<Link> linksBesideCovered(ChainSegment segment) {
        return links.stream()
                .filter(own -> own.touches(segment.id()))
                .flatMap(own -> links.stream()
                        .filter(other -> other.touches(own.other(segment.id())) && !other.touches(segment.id()))
                        .filter(other -> own.upstream().equals(other.upstream())
                                || own.downstream().equals(other.downstream()))
                        .filter(other -> covered.contains(other.other(own.other(segment.id()))))
                        .flatMap(other -> Stream.of(own, other)))
                .distinct()
                .toList();
    }

    /** The segments next to one, upstream and downstream. */
    List<String> near(String segment) {
        return links.stream()
                .filter(l -> l.touches(segment))
                .map(l -> l.other(segment))
                .distinct()
                .toList();
    }

    /** The links on a way from a covered segment to one, upstream or downstream; empty where there is no way. */
    List<Link> wayFromCovered(ChainSegment segment, boolean upstream) {
        List<Link> way = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>(List.of(segment.id()));
        List<String> edge = List.of(segment.id());
        while (!edge.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String at : edge) {
                for (Link link : links) {
                    String beyond = upstream ? link.upstream() : link.downstream();
                    String here = upstream ? link.downstream() : link.upstream();
                    if (here.equals(at) && seen.add(beyond)) {
                        way.add(link);
                        if (covered.contains(beyond)) {
                            return way;
                        }
                        next.add(beyond);
                    }
                }
            }
            edge = next;
        }
        return List.of();
    }
}
