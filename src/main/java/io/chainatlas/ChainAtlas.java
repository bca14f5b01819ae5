package io.chainatlas;

import io.chainatlas.api.WarmUp;
import io.chainatlas.seed.ExportCommand;
import io.chainatlas.seed.VerifyCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: one process that holds, or points at, the graph and serves it; or, if its first argument that is no option names a command, that command alone. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ChainAtlas {
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        String command =
                given.stream().filter(a -> !a.startsWith("-")).findFirst().orElse("");
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        switch (command) {
            case VerifyCommand.NAME -> System.exit(new VerifyCommand(out, err).run(given));
            case ExportCommand.NAME -> System.exit(new ExportCommand(ChainAtlas.class, out, err).run(given));
            case "" ->
                SpringApplication.run(ChainAtlas.class, arguments)
                        .getBean(WarmUp.class)
                        .start();
            default -> {
                err.println("there is no command " + command
                        + "; there are verify and export, and without a command the program runs");
                System.exit(2);
            }
        }
    }

    /** A stream in the platform's encoding, if that has Chinese, and else in UTF-8: question marks would help nobody. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Charset platform = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        boolean chinese = platform.canEncode() && platform.newEncoder().canEncode('中');
        return new PrintStream(new FileOutputStream(descriptor), true, chinese ? platform : StandardCharsets.UTF_8);
    }
}
