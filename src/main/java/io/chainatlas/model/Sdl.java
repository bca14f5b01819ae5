package io.chainatlas.model;

import graphql.parser.MultiSourceReader;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SDL as written, without what is derived: all files {@code graphql/*.graphqls} of the class path, in order of their names. */
public final class Sdl {
    private static final String FILES = "classpath:graphql/*.graphqls";

    private Sdl() {}

    /** Reads the SDL. Throws graphql-java's error, which names the line, if a file is not valid. */
    public static TypeDefinitionRegistry load() {
        TypeDefinitionRegistry sdl = new TypeDefinitionRegistry();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (Resource file : files) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    MultiSourceReader named = MultiSourceReader.newMultiSourceReader()
                            .reader(reader, Objects.requireNonNull(file.getFilename()))
                            .build();
                    sdl.merge(new SchemaParser().parse(named));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sdl;
    }
}
