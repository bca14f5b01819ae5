package io.chainatlas.seed;

import java.util.regex.Pattern;

/** The form of official codes. They are optional everywhere, and never guessed. */
final class Classifications {
    private static final String USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]?\\d{2,4}");
    private static final Pattern RECOGNITION = Pattern.compile(
            "(TECH_SME|HIGH_TECH|EAGLET|GAZELLE|UNICORN|SPECIALISED|LITTLE_GIANT|LISTED|TOP500|NATIONAL_TECH_INNOVATION)"
                    + "(:(NATIONAL|PROVINCIAL|MUNICIPAL))?(:\\d{4})?:(TARGET|APPLIED|RECOGNISED)");

    private Classifications() {}

    /**
     * Whether a text is a unified social credit code: 18 characters of which the last checks the others, {@code (31 - Σ Cᵢ·3^(i-1) mod 31) mod 31} over the places of the characters
     * (GB 32100-2015).
     */
    static boolean uscc(String code) {
        if (code.length() != 18) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int value = USCC_CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return code.charAt(17) == USCC_CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    /** Whether a text has the form of a GB/T 2260 region code. */
    static boolean region(String code) {
        return REGION.matcher(code).matches();
    }

    /** Whether a text has the form of a GB/T 4754-2017 industry code: a section letter, if any, and two to four digits. */
    static boolean industry(String code) {
        return INDUSTRY.matcher(code).matches();
    }

    /** Whether a text is a recognition: kind, level and year if known, status. */
    static boolean recognition(String text) {
        return RECOGNITION.matcher(text).matches();
    }
}
