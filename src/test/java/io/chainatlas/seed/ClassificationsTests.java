package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "9144030071526726XG",
                "91330100799655058B",
                "91350100M000100Y43",
                "91110000802100433B"
            })
    void takesACreditCodeWhoseLastCharacterChecksTheOthers(String code) {
        assertThat(Classifications.uscc(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000100Y34",
                "19350100M000100Y43",
                "91350100M000100Y4",
                "91350100M000100Y430",
                "91350100m000100y43",
                "9135O100M000100Y43",
                "91350I00M000100Y43",
                "91350100S000100Y43",
                "91350100V000100Y43",
                "91350100Z000100Y43",
                "91350100M000100Y4O",
                "91350100M000100Y4 ",
                ""
            })
    void refusesAnyOtherCreditCode(String code) {
        assertThat(Classifications.uscc(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"210300", "210381"})
    void takesARegionCodeOfSixDigits(String code) {
        assertThat(Classifications.region(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21030", "2103000", "21O300", "２１０３００", ""})
    void refusesAnyOtherRegionCode(String code) {
        assertThat(Classifications.region(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C26", "C2651", "T97", "26", "265", "2651"})
    void takesAnIndustryCodeWithItsSectionOrWithout(String code) {
        assertThat(Classifications.industry(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"U26", "C", "C2", "2", "C26511", "c26", "26C", ""})
    void refusesAnyOtherIndustryCode(String code) {
        assertThat(Classifications.industry(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EAGLET:PROVINCIAL:2023:APPLIED",
                "EAGLET:APPLIED",
                "LITTLE_GIANT:NATIONAL:RECOGNISED",
                "UNICORN:2025:TARGET"
            })
    void takesARecognitionWithItsStatus(String text) {
        assertThat(Classifications.recognition(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EAGLET",
                "EAGLET:2023",
                "EAGLET:WON",
                "BIRD:APPLIED",
                "EAGLET:2023:PROVINCIAL:APPLIED",
                "EAGLET:23:APPLIED",
                "EAGLET:COUNTY:APPLIED",
                "EAGLET:APPLIED:2023"
            })
    void refusesAnyOtherRecognition(String text) {
        assertThat(Classifications.recognition(text)).isFalse();
    }
}
