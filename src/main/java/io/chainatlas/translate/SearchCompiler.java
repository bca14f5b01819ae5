package io.chainatlas.translate;

import io.chainatlas.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * Full-text search. A whole name beats the start of one, that beats a part, and a part beats a mere sharing of characters; among equals the index's own score decides. Text in Latin letters is looked for in pinyin too.
 */
final class SearchCompiler {
    private static final int USUAL = 20;
    private static final int MOST = 200;
    /** How many of each index are ranked, its best first: a word that a hundred thousand names hold must not have all of them looked at. */
    private static final int CANDIDATES = 500;

    private final Vocabulary vocabulary;
    private final BodyCompiler bodies;

    SearchCompiler(Vocabulary vocabulary, BodyCompiler bodies) {
        this.vocabulary = vocabulary;
        this.bodies = bodies;
    }

    TraversalCompiler.Traversal search(Selection root, Scope scope) {
        Slot phrase = new Phrase(root.slot("phrase"), Phrase.Form.PLAIN);
        String plain = scope.parameterText(phrase);
        String names = scope.parameterText(new Phrase(root.slot("phrase"), Phrase.Form.NAMES));
        String pinyin = scope.parameterText(new Phrase(root.slot("phrase"), Phrase.Form.PINYIN));
        String most = scope.parameterText(new Checked.Bounded(root.slotOr("first", USUAL), "first", 1, MOST, 0));
        String types = scope.parameterText(root.slotOr("types", List.of()));
        Subject subject = new Subject(vocabulary.entity(), scope.symbol("n"), scope.symbol("e"));
        String found = """
            CALL { CALL db.index.fulltext.queryNodes('entity_names', %2$s) YIELD node, score \
            WHERE size(%5$s) = 0 OR any(l IN labels(node) WHERE l IN %5$s) RETURN node, score LIMIT %8$d \
            UNION ALL CALL db.index.fulltext.queryNodes('entity_pinyin', %3$s) YIELD node, score \
            WHERE size(%5$s) = 0 OR any(l IN labels(node) WHERE l IN %5$s) RETURN node, score LIMIT %8$d } \
            WITH node, max(score) AS score, [node.name] + node.aliases AS texts \
            WITH node, texts, score + CASE WHEN toLower(node.name) = %1$s THEN 1000 WHEN any(t IN texts WHERE toLower(t) = %1$s) THEN 900 \
            WHEN any(t IN texts WHERE toLower(t) STARTS WITH %1$s) THEN 500 WHEN any(t IN texts WHERE toLower(t) CONTAINS %1$s) THEN 200 ELSE 0 END AS score \
            ORDER BY score DESC, size(node.name), node.id LIMIT %4$s \
            RETURN node AS %6$s, {score: score, texts: texts} AS %7$s\
            """.formatted(
                        plain,
                        names,
                        pinyin,
                        most,
                        types,
                        subject.name().getValue(),
                        Objects.requireNonNull(subject.edge()).getValue(),
                        CANDIDATES);
        Body.Plain body = new Body.Plain(fields(root, phrase));
        Scope.Row row = scope.row(() -> body.on(subject, scope));
        return new TraversalCompiler.Traversal(
                Rows.projected(Cypher.callRawCypher(found), subject, row), new Shape.Items(body.shape(), false));
    }

    private List<Projection> fields(Selection root, Slot phrase) {
        List<Projection> fields = new ArrayList<>();
        for (Selection s : root.children()) {
            fields.add(
                    switch (s.field()) {
                        case "__typename" -> new Projection.Known(s.key(), "SearchHit");
                        case "score" -> new Projection.EdgeOwn(s.key(), "score", Scalar.FLOAT, true);
                        case "entity" -> new SameNode(s.key(), bodies.body(vocabulary.entity(), s.children()), false);
                        default -> new HitProjection(s.key(), phrase, s.field().equals("text") ? null : s);
                    });
        }
        return fields;
    }

    /** The phrase as the full-text indexes and the ranking take it. */
    record Phrase(Slot slot, Form form) implements Slot {
        /** The forms of a phrase. */
        enum Form {
            PLAIN,
            NAMES,
            PINYIN
        }

        private static final int LONGEST = 100;

        @Override
        public Object valueIn(Map<String, Object> variables) {
            String text =
                    narrow(String.valueOf(slot.valueIn(variables))).strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty() || text.length() > LONGEST) {
                throw new BadInput("phrase has " + text.length() + " characters; it has to have 1 to " + LONGEST);
            }
            String escaped =
                    text.replaceAll("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]", " ").strip();
            return switch (form) {
                case PLAIN -> text;
                case NAMES ->
                    escaped.isEmpty()
                            ? "nothing"
                            : escaped.length() == 1
                                    ? "*" + escaped + "*"
                                    : "\"" + escaped + "\"^4 OR (" + escaped + ")";
                // Only Latin letters can be pinyin; what holds none finds nothing there.
                case PINYIN -> escaped.matches("[a-z ]+") ? escaped.replace(" ", "") + "*" : "nothing";
            };
        }
    }

    /** Letters, digits and blanks of full width, as Chinese keyboards type them, in their usual width. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars()
                .map(c -> c == '\u3000'
                        ? ' '
                        : c >= '\uFF01' && c <= '\uFF5E' && Character.isLetterOrDigit(c) ? c - 0xFEE0 : c)
                .forEach(c -> narrow.append((char) c));
        return narrow.toString();
    }

    /** The name that was hit, whole or in pieces. */
    record HitProjection(String key, Slot phrase, @Nullable Selection pieces) implements Projection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return subject.edgeProperty("texts");
        }

        @Override
        public Shape shape() {
            return new HitShape(
                    phrase,
                    pieces == null
                            ? null
                            : pieces.children().stream()
                                    .collect(Collectors.toMap(
                                            Selection::key, Selection::field, (a, b) -> a, LinkedHashMap::new)));
        }

        @Override
        public boolean required() {
            return true;
        }
    }
}
