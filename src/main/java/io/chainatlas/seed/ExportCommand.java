package io.chainatlas.seed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command {@code export <folder>}: writes the graph as a seed folder. It opens the graph as the program would, without HTTP, and imports nothing unless told to. */
public final class ExportCommand {
    public static final String NAME = "export";

    private static final int WRONG_USAGE = 2;

    private final Class<?> program;
    private final PrintStream out;
    private final PrintStream err;

    public ExportCommand(Class<?> program, PrintStream out, PrintStream err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    /** Runs the command with all of the program's arguments and gives its exit code: 0 when all was written, 2 for wrong usage. */
    public int run(List<String> arguments) {
        List<String> words = arguments.stream().filter(a -> !a.startsWith("-")).toList();
        if (words.size() != 2) {
            err.println("usage: export <folder> [--atlas.engine.data=<folder> | --spring.neo4j.uri=<address> ...]");
            return WRONG_USAGE;
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(program)
                .web(WebApplicationType.NONE)
                .properties("atlas.seed.folders=", "atlas.engine.bolt-port=0")
                .run(arguments.toArray(String[]::new))) {
            Path folder = Path.of(words.get(1));
            out.println(context.getBean(SeedExport.class).to(folder) + " rows written to " + folder);
            return 0;
        }
    }
}
