package io.chainatlas.model;

/**
 * A field that a Cypher statement answers.
 *
 * @param field the field's name
 * @param statement the statement; {@code this} is the node, its one column is {@code result}
 * @param target the name of the field's type
 * @param list whether the field is a list
 */
public record Formula(String field, String statement, String target, boolean list) {}
