package io.chainatlas.seed;

import io.chainatlas.model.Sdl;
import io.chainatlas.model.SdlVocabulary;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command {@code verify}: proves a seed against a folder of source texts, without database and web. Findings and coverage go to the output, wrong usage goes to the errors.
 */
public final class VerifyCommand {
    /** The command's name, as the first argument of the program. */
    public static final String NAME = "verify";

    /** Every row agrees with the texts. */
    public static final int PROVEN = 0;

    /** There are findings. */
    public static final int FOUND = 1;

    /** The arguments are wrong; nothing was read. */
    public static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Usage: verify --documents=<folder> [--seed=<folder>[,<folder>...]]
              --documents  the folder of the source texts, under the file names of the seed's documents.csv
              --seed       the seed's folder, graph-seed if not given; several are read as one""";
    private static final String DOCUMENTS = "--documents=";
    private static final String SEED = "--seed=";

    private final PrintStream out;
    private final PrintStream errors;

    public VerifyCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Runs the command with the arguments of the program, of which its name may be one, and returns the exit code. */
    public int run(List<String> arguments) {
        String documents = "";
        String seed = "graph-seed";
        for (String argument : arguments) {
            if (argument.startsWith(DOCUMENTS)) {
                documents = argument.substring(DOCUMENTS.length());
            } else if (argument.startsWith(SEED)) {
                seed = argument.substring(SEED.length());
            } else if (!argument.equals(NAME)) {
                return wrong("'" + argument + "' is not an argument of " + NAME);
            }
        }
        if (documents.isEmpty()) {
            return wrong("--documents is missing");
        }
        List<Path> folders = Stream.of(seed.split(",", -1)).map(Path::of).toList();
        List<Path> needed = new ArrayList<>(folders);
        needed.add(Path.of(documents));
        for (Path folder : needed) {
            if (!Files.isDirectory(folder)) {
                return wrong("'" + folder + "' is not a folder");
            }
        }
        return prove(folders, Path.of(documents));
    }

    private int prove(List<Path> folders, Path documents) {
        try {
            Seed seed = SeedReader.read(folders, SdlVocabulary.of(Sdl.load()));
            ProofReport report = Proof.of(seed, folders, documents);
            out.println(report);
            return report.proven() ? PROVEN : FOUND;
        } catch (SeedException e) {
            out.println(new ProofReport(e.findings(), List.of()));
            out.println("The proof begins when the seed itself is in order.");
            return FOUND;
        }
    }

    private int wrong(String message) {
        errors.println(message);
        errors.println(USAGE);
        return WRONG_USAGE;
    }
}
