package io.chainatlas.insight;

import java.util.List;

/**
 * An answer that the documents do not give.
 *
 * @param evidence locators of paragraphs that bear on it
 */
record NonAnswer(NonAnswerKind kind, Wording about, Wording missing, Wording settledBy, List<String> evidence) {}
