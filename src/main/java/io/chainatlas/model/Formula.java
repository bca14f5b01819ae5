package io.chainatlas.model;

/**
 * A field that a Cypher statement answers.
 *
 * @param field the field's name
 * @param statement the statement; {@code this} is the node, its one column is {@code result}
 * @param target the name of the field's type
 * @param list whether the field is a list
 * @param required whether the field is never null
 * @param place where it is declared: the file of the SDL and the line
 */
public record Formula(String field, String statement, String target, boolean list, boolean required, String place) {}
