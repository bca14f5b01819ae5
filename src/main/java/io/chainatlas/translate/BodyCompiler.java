package io.chainatlas.translate;

import io.chainatlas.model.EdgeProperty;
import io.chainatlas.model.Formula;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Property;
import io.chainatlas.model.Relationship;
import io.chainatlas.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what is selected of a node to its body, at any depth. */
final class BodyCompiler {
    /** The relationships between documents, their passages and what they are evidence of. They state nothing, and so they have no basis and no evidence of their own. */
    private static final Set<String> PLUMBING = Set.of("EVIDENCED_BY", "IN");

    private static final Set<String> REQUIRED_OF_FACT = Set.of("basis");

    private final Vocabulary vocabulary;
    private final PageBounds bounds;
    private final FilterCompiler filters;
    private final OrderCompiler orders;

    BodyCompiler(Vocabulary vocabulary, PageBounds bounds) {
        this.vocabulary = vocabulary;
        this.bounds = bounds;
        this.filters = new FilterCompiler(vocabulary);
        this.orders = new OrderCompiler(vocabulary);
    }

    Body body(NodeType type, List<Selection> selections) {
        return type.name().equals(Vocabulary.ENTITY)
                ? byType(vocabulary.entities(), selections)
                : plain(type, selections);
    }

    private Body.Plain plain(NodeType type, List<Selection> selections) {
        return new Body.Plain(selections.stream()
                .filter(s -> s.on().contains(type.name())
                        || !vocabulary.types().keySet().containsAll(s.on()))
                .map(s -> projection(type, s))
                .toList());
    }

    /** What is selected of a node that can be of any type. */
    Body anyNode(List<Selection> selections) {
        return byType(vocabulary.types().values(), selections);
    }

    private Body byType(Collection<NodeType> types, List<Selection> selections) {
        Map<String, Body.Plain> bodies = new LinkedHashMap<>();
        for (NodeType type : types) {
            bodies.put(type.name(), plain(type, selections));
        }
        return new Body.ByType(bodies);
    }

    private Projection projection(NodeType type, Selection selection) {
        String field = selection.field();
        String key = selection.key();
        Property property = type.properties().get(field);
        if (property != null) {
            return new Projection.Own(key, property);
        }
        if (field.equals("__typename")) {
            return new Projection.Known(key, type.name());
        }
        if (field.equals("evidence")) {
            return evidence(selection, false);
        }
        Relationship relationship = type.relationships().get(field);
        if (relationship != null) {
            return relationship.list()
                    ? new Projection.Listed(key, relationship, rows(relationship.target(), selection, true))
                    : new Projection.One(key, relationship, rows(relationship.target(), selection, false));
        }
        Formula formula = type.formulas().get(field);
        if (formula != null) {
            return vocabulary.ofNodes(formula.target())
                    ? new FormulaProjection.OfNodes(key, formula, rows(formula.target(), selection, formula.list()))
                    : new FormulaProjection.OfScalars(key, formula);
        }
        String name = field.substring(0, field.length() - "Connection".length());
        Formula paged = type.formulas().get(name);
        if (paged != null) {
            return ofNodes(selection, paged, vocabulary.type(paged.target()));
        }
        return connection(selection, Objects.requireNonNull(type.relationships().get(name)));
    }

    /** The list that a selection asks for. */
    Rows rows(String target, Selection selection, boolean paged) {
        NodeType type = vocabulary.type(target);
        return new Rows(
                type,
                filters.node(selection.argument("where"), type),
                orders.nodes(selection.argument("sort"), type),
                paged ? bounds.page(selection) : null,
                body(type, selection.children()));
    }

    /** The connection at a root. */
    ConnectionProjection connection(Selection selection, NodeType target) {
        return ofNodes(selection, null, target);
    }

    /** The connection of nodes that a formula yields or, without one, of all nodes of a type. */
    private ConnectionProjection ofNodes(Selection selection, @Nullable Formula formula, NodeType target) {
        return new ConnectionCompiler(this, filters, bounds)
                .compile(
                        selection,
                        new ConnectionProjection.Source(null, formula),
                        target,
                        filters.node(selection.argument("where"), target),
                        orders.nodes(selection.argument("sort"), target));
    }

    private Projection connection(Selection selection, Relationship relationship) {
        NodeType target = vocabulary.type(relationship.target());
        return new ConnectionCompiler(this, filters, bounds)
                .compile(
                        selection,
                        new ConnectionProjection.Source(relationship, null),
                        target,
                        filters.link(selection.argument("where"), target),
                        orders.links(selection.argument("sort"), target));
    }

    /** The properties of an edge. */
    Body.Plain fact(List<Selection> selections) {
        List<Projection> projections = new ArrayList<>();
        for (Selection s : selections) {
            projections.add(
                    switch (s.field()) {
                        case "__typename" -> new Projection.Known(s.key(), Vocabulary.FACT);
                        case "evidence" -> evidence(s, true);
                        default ->
                            new Projection.EdgeOwn(
                                    s.key(), s.field(), edgeScalar(s.field()), REQUIRED_OF_FACT.contains(s.field()));
                    });
        }
        return new Body.Plain(projections);
    }

    /** The type of an edge's property; those that all edges carry are texts. */
    private Scalar edgeScalar(String property) {
        EdgeProperty declared = vocabulary.edgeProperties().get(property);
        return declared == null ? Scalar.TEXT : Scalar.of(declared.property().type());
    }

    /** The look-up of evidence by its locators. */
    LookUp evidenceLookUp(Selection selection) {
        NodeType passage = vocabulary.type("Passage");
        return new LookUp.OfEvidence(passage, evidenceBody(selection, passage));
    }

    private Projection evidence(Selection selection, boolean ofEdge) {
        NodeType passage = vocabulary.type("Passage");
        return new EvidenceProjection(selection.key(), ofEdge, passage, evidenceBody(selection, passage));
    }

    private Body.Plain evidenceBody(Selection selection, NodeType passage) {
        List<Projection> projections = new ArrayList<>();
        for (Selection s : selection.children()) {
            projections.add(
                    switch (s.field()) {
                        case "__typename" -> new Projection.Known(s.key(), Vocabulary.EVIDENCE);
                        case "start", "end" -> new Projection.EdgeOwn(s.key(), s.field(), Scalar.INT, true);
                        case "quote" -> new EvidenceProjection.Quote(s.key());
                        case "passage" -> new SameNode(s.key(), body(passage, s.children()), false);
                        default -> projection(passage, s);
                    });
        }
        return new Body.Plain(projections);
    }

    /** The body of an edge of a connection. */
    Body.Plain edge(NodeType target, ConnectionProjection.Source source, Selection selection, Order order) {
        Relationship along = source.relationship();
        boolean facts = along == null || !PLUMBING.contains(along.type());
        List<Projection> projections = new ArrayList<>();
        for (Selection s : selection.children()) {
            projections.add(
                    switch (s.field()) {
                        case "__typename" -> new Projection.Known(s.key(), target.name() + "Edge");
                        case "cursor" -> new CursorProjection(s.key(), order);
                        case "node" -> new SameNode(s.key(), body(target, s.children()), false);
                        default ->
                            facts
                                    ? new SameNode(s.key(), fact(s.children()), true)
                                    : new Projection.Known(s.key(), null);
                    });
        }
        return new Body.Plain(projections);
    }
}
