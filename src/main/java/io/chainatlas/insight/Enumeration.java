package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole and what the text says is among it: {@code 专利101项，其中发明专利42项、实用新型专利59项}. The parts are the numbers in the unit of the whole behind 其中, up to the end of the clause.
 *
 * @param start where the whole's number starts in the paragraph
 * @param end where it ends with its unit
 * @param whole the whole as printed
 */
record Enumeration(int start, int end, String whole, double total, String unit, List<Part> parts) {
    /** A part with its place in the paragraph. */
    record Part(int start, int end, String printed, double value) {}

    private static final Pattern AMONG = Pattern.compile("[，,；(（]?其中[，,：:]?|[(（]含");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；;]");

    /** Words that make a number a change or a rank and no part. */
    private static final Pattern NO_PART = Pattern.compile("(增加|增长|较|比|提升|下降|超过|高于|第|达到|共计|新增)[^，,、。]{0,8}$");

    private static final Pattern DIGITS = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern UNIT = Pattern.compile("^(万|亿)?(个|家|户|项|所|座|件|处|人|名|位|元|吨|公里|平方米|栋|条|支)");

    /** All enumerations of a paragraph. */
    static List<Enumeration> of(String text) {
        List<Enumeration> all = new ArrayList<>();
        Matcher among = AMONG.matcher(text);
        while (among.find()) {
            int from = start(text, among.start());
            int to = end(text, among.end());
            List<Number> before = numbers(text, from, among.start());
            List<Number> after = numbers(text, among.end(), to);
            for (int i = before.size() - 1; i >= 0; i--) {
                Number whole = before.get(i);
                boolean later = before.subList(i + 1, before.size()).stream()
                        .anyMatch(n -> n.unit().equals(whole.unit()));
                List<Part> parts = after.stream()
                        .filter(n -> n.unit().equals(whole.unit()))
                        .map(n -> new Part(n.start(), n.end(), n.printed(), n.value()))
                        .toList();
                if (!later
                        && !parts.isEmpty()
                        && whole.exact()
                        && after.stream().allMatch(Number::exact)) {
                    all.add(new Enumeration(
                            whole.start(), whole.end(), whole.printed(), whole.value(), whole.unit(), parts));
                }
            }
        }
        return all;
    }

    private record Number(int start, int end, String printed, double value, String unit, boolean exact) {}

    private static int start(String text, int before) {
        int start = 0;
        Matcher end = CLAUSE_END.matcher(text).region(0, before);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    private static int end(String text, int from) {
        Matcher end = CLAUSE_END.matcher(text);
        Matcher again = AMONG.matcher(text);
        int clause = end.find(from) ? end.start() : text.length();
        return again.find(from) ? Math.min(clause, again.start()) : clause;
    }

    private static List<Number> numbers(String text, int from, int to) {
        List<Number> numbers = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text).region(from, to);
        while (digits.find()) {
            String behind = text.substring(digits.end(), Math.min(to, digits.end() + 4));
            Matcher unit = UNIT.matcher(behind.replaceFirst("^(余|多)", ""));
            String ahead = text.substring(from, digits.start());
            if (unit.find() && !NO_PART.matcher(ahead).find()) {
                boolean exact = !behind.matches("^(余|多).*") && !ahead.matches(".*(约|近|超|不少于)$");
                int end = digits.end()
                        + behind.indexOf(unit.group())
                        + unit.group().length();
                numbers.add(new Number(
                        digits.start(),
                        end,
                        text.substring(digits.start(), end),
                        Double.parseDouble(digits.group()),
                        unit.group(),
                        exact));
            }
        }
        return numbers;
    }
}
