package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From what is selected of a connection to its projection. */
final class ConnectionCompiler {
    private final BodyCompiler bodies;
    private final FilterCompiler filters;
    private final PageBounds bounds;

    ConnectionCompiler(BodyCompiler bodies, FilterCompiler filters, PageBounds bounds) {
        this.bodies = bodies;
        this.filters = filters;
        this.bounds = bounds;
    }

    ConnectionProjection compile(
            Selection selection, ConnectionProjection.Source source, NodeType target, Filter filter, Order order) {
        List<PageShape.Field> fields = new ArrayList<>();
        Map<String, Body.Plain> edges = new LinkedHashMap<>();
        List<String> totals = new ArrayList<>();
        List<Summary> summaries = new ArrayList<>();
        boolean paged = false;
        boolean beforeAsked = false;
        boolean backwards = selection.argument("last") != null || selection.argument("before") != null;
        String nearSide = backwards ? "hasNextPage" : "hasPreviousPage";
        for (Selection s : selection.children()) {
            switch (s.field()) {
                case "edges" -> {
                    paged = true;
                    Body.Plain edge = bodies.edge(target, source, s, order);
                    edges.put(s.key(), edge);
                    fields.add(new PageShape.Field(s.key(), PageShape.Kind.EDGES, edge.shape(), Map.of()));
                }
                case "pageInfo" -> {
                    paged = true;
                    beforeAsked |= s.child(nearSide) != null;
                    fields.add(new PageShape.Field(s.key(), PageShape.Kind.PAGE_INFO, Scalar.ANY, names(s)));
                }
                case "totalCount" -> {
                    totals.add(s.key());
                    fields.add(value(s, Scalar.ANY));
                }
                case "__typename" -> fields.add(value(s, new Shape.Constant(target.name() + "Connection")));
                default -> {
                    Summary summary = s.field().equals("groupBy") ? grouped(s, target) : aggregated(s, target);
                    summaries.add(summary);
                    fields.add(value(s, summary.shape()));
                }
            }
        }
        Slot limit = backwards
                ? bounds.size(selection.argument("last"), "last", 1)
                : bounds.size(selection.argument("first"), "first", 1);
        PageShape shape = new PageShape(fields, paged ? limit : null, order.fingerprint(), backwards);
        EdgePage page = !paged
                ? null
                : new EdgePage(
                        order,
                        after(selection, order, backwards),
                        backwards,
                        bounds.offset(selection),
                        limit,
                        edges,
                        beforeAsked);
        return new ConnectionProjection(selection.key(), source, target, filter, page, totals, summaries, shape);
    }

    private static PageShape.Field value(Selection s, Shape shape) {
        return new PageShape.Field(s.key(), PageShape.Kind.VALUE, shape, Map.of());
    }

    private static Map<String, String> names(Selection pageInfo) {
        Map<String, String> names = new LinkedHashMap<>();
        pageInfo.children().forEach(c -> names.put(c.key(), c.field()));
        return names;
    }

    private static @Nullable After after(Selection selection, Order order, boolean backwards) {
        boolean forwardsToo = selection.argument("first") != null || selection.argument("after") != null;
        if (backwards && forwardsToo) {
            throw new BadInput(selection.field()
                    + " was asked for a page from both ends; use first and after, or last and before");
        }
        Input cursor = selection.argument(backwards ? "before" : "after");
        if (!(cursor instanceof Input.Leaf leaf)) {
            return null;
        }
        List<Slot> values = IntStream.range(0, order.width())
                .mapToObj(i -> (Slot) new Checked.CursorValue(leaf.slot(), order.fingerprint(), order.width(), i))
                .toList();
        return new After(order, values, backwards, false);
    }

    private static Summary.Aggregated aggregated(Selection selection, NodeType target) {
        return new Summary.Aggregated(selection.key(), terms(selection, target.name() + "Aggregate", ""));
    }

    private static List<Summary.Term> terms(Selection selection, String type, String property) {
        List<Summary.Term> terms = new ArrayList<>();
        for (Selection s : selection.children()) {
            terms.add(
                    switch (s.field()) {
                        case "__typename" -> new Summary.Term.Typename(s.key(), type);
                        case "count" -> new Summary.Term.Branch(s.key(), terms(s, "Count", ""));
                        case "node" -> new Summary.Term.Branch(s.key(), terms(s, type + "Node", ""));
                        default ->
                            s.children().isEmpty()
                                    ? new Summary.Term.Leaf(
                                            s.key(),
                                            new Aggregate(
                                                    Aggregate.Function.valueOf(
                                                            s.field().toUpperCase(Locale.ROOT)),
                                                    property))
                                    : new Summary.Term.Branch(s.key(), terms(s, kind(s), s.field()));
                    });
        }
        return terms;
    }

    private static String kind(Selection aggregate) {
        return aggregate.child("shortest") != null || aggregate.child("longest") != null
                ? "StringAggregate"
                : "NumberAggregate";
    }

    private Summary.Grouped grouped(Selection selection, NodeType target) {
        List<String> by = new ArrayList<>();
        if (selection.argument("by") instanceof Input.Leaf leaf && leaf.seen() instanceof List<?> names) {
            names.forEach(n -> by.add(String.valueOf(n)));
        }
        if (by.isEmpty() || by.size() > 4) {
            throw new BadInput("groupBy has " + by.size() + " fields; give 1 to 4");
        }
        return GroupCompiler.compile(
                selection,
                target,
                by,
                filters.aggregates(selection.argument("having")),
                OrderCompiler.groups(selection.argument("sort")),
                bounds.size(selection.argument("limit"), "limit", 0),
                s -> terms(s, target.name() + "Aggregate", ""));
    }
}
