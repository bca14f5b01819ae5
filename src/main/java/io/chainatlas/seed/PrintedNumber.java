package io.chainatlas.seed;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whether a printed value states a number. Digits are read as printed, full-width ones and separators of thousands included; the unit is not, so 122亿元 states 122. The sign is in the words (下降) and does not
 * count. A value without digits passes if it has Chinese numerals, which are not read: 千亿级, 第四位.
 */
final class PrintedNumber {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern CHINESE = Pattern.compile("[〇零一二两三四五六七八九十百千万亿]");

    private PrintedNumber() {}

    static boolean states(String text, double value) {
        String plain = THOUSANDS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        if (!DIGITS.matcher(plain).find()) {
            return CHINESE.matcher(plain).find();
        }
        BigDecimal wanted = BigDecimal.valueOf(value).abs();
        return DIGITS.matcher(plain).results().anyMatch(n -> new BigDecimal(n.group()).compareTo(wanted) == 0);
    }
}
