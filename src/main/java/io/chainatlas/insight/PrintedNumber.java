package io.chainatlas.insight;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** How exactly a printed string states a number: to half of its last printed digit. */
final class PrintedNumber {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");

    /** A number in Chinese numerals below this is a count or a multiple to the unit (三倍); above it is an order of magnitude (千亿级). */
    private static final double SPOKEN = 100;

    private PrintedNumber() {}

    /**
     * Half of the last printed digit, so that {@code 95亿元} stands for 94.5 to 95.5 and {@code 95.3} for 95.25 to 95.35. Not a number where the string is an order of magnitude and no figure.
     *
     * @param value the number as it was read, which says which of several numbers in the string is meant
     */
    static double half(String printed, double value) {
        String plain = THOUSANDS
                .matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC))
                .replaceAll("");
        BigDecimal wanted = BigDecimal.valueOf(value).abs();
        return DIGITS.matcher(plain)
                .results()
                .map(n -> new BigDecimal(n.group()))
                .filter(n -> n.compareTo(wanted) == 0)
                .findFirst()
                .map(n -> 0.5 * Math.pow(10, -n.scale()))
                .orElse(Math.abs(value) < SPOKEN ? 0.5 : Double.NaN);
    }

    /** How many digits stand behind the point; 0 where the string prints no digits. */
    static int decimals(String printed, double value) {
        double half = half(printed, value);
        return Double.isNaN(half) ? 0 : (int) Math.round(-Math.log10(2 * half));
    }
}
