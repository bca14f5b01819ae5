package io.chainatlas.insight;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a metric's printed name is about. Plans print one metric in several ways (高新技术企业, 高新技术企业数, 高企总数); the core is what is left when the ways of saying it are taken away. It is only used to find figures that may be
 * about the same thing: whether they are is for the comparability key, the unit and the measure to say.
 *
 * @param core the name without levels, number words and words of growth
 * @param level the level that the name restricts it to, such as 省级以上; empty where it does not
 * @param growth whether the name itself says that it is a growth
 */
record Metric(String core, String level, boolean growth) {
    private record Word(Pattern said, String as) {}

    /** Common short forms, and the name that 一般公共预算收入 had before the Budget Law of 2015. */
    private static final List<Word> WORDS = List.of(
            word("规模以上", "规上"),
            word("GDP", "地区生产总值"),
            word("高企", "高新技术企业"),
            word("及以上", "以上"),
            word("(一般公共预算财政|地方公共财政预算|公共财政预算)收入", "一般公共预算收入"),
            word("总长度|总长", ""),
            word("占比$|比例$|比率$", "比"),
            word("占(?=.*比重)", "占"),
            word("降低$", "下降"),
            word("下降率$", "下降"),
            word("^累计|累计(?=下降)", ""),
            word("[（(].*?[）)]", ""),
            word("[“”\"'‘’、，,和及等 ]", ""));

    private static final Pattern LEVEL = Pattern.compile("^(国家级?|省级?|市级)(以上)?(?=.{2})");
    private static final Pattern GROWTH = Pattern.compile("(年均|平均|同比)?(增长率|增长|增速|增幅)$");
    private static final Pattern NUMBER = Pattern.compile("(数量|总数|总量|数)$");

    private static Word word(String said, String as) {
        return new Word(Pattern.compile(said), as);
    }

    static Metric of(String printed) {
        String name = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        for (Word word : WORDS) {
            name = word.said().matcher(name).replaceAll(word.as());
        }
        Matcher level = LEVEL.matcher(name);
        String restricted = level.lookingAt() ? level.group() : "";
        name = name.substring(restricted.length());
        Matcher growth = GROWTH.matcher(name);
        boolean grows = growth.find() && growth.start() > 0;
        name = grows ? name.substring(0, growth.start()) : name;
        Matcher number = NUMBER.matcher(name);
        name = number.find() && number.start() > 1 ? name.substring(0, number.start()) : name;
        return new Metric(name, restricted, grows);
    }
}
