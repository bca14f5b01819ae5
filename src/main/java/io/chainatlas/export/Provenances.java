package io.chainatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines in which a file says how its content came about. */
final class Provenances {
    private Provenances() {}

    /** The lines for an answer and the operation that asked for it. */
    static List<String> lines(Object answer, String document, Map<String, Object> variables, Language language) {
        String wording = ".wording." + language.key();
        List<String> lines = new ArrayList<>();
        Data.all(answer, "provenance.rules")
                .forEach(rule -> lines.add(language.of("规则 ", "Rule ")
                        + Data.text(rule, "id")
                        + language.of("：", ": ")
                        + Data.text(rule, wording.substring(1))));
        Data.all(answer, "provenance.caveats." + language.key())
                .forEach(c -> lines.add(language.of("提醒：", "Mind: ") + c));
        Data.all(answer, "provenance.searched.title")
                .forEach(t -> lines.add(language.of("查过《" + t + "》", "Searched: " + t)));
        lines.add("GraphQL: " + document.strip());
        lines.add(language.of("变量：", "Variables: ") + variables);
        Data.all(answer, "provenance.cypher.text").forEach(t -> lines.add("Cypher: " + t));
        return lines;
    }
}
