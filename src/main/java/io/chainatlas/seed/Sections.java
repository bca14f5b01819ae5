package io.chainatlas.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers the paragraphs from 1 and gives each its path of headings: a heading ends all sections of its own level and of those below it. */
final class Sections {
    private record Open(int level, String heading) {}

    private final Deque<Open> path = new ArrayDeque<>();
    private final LostNumbers levels = new LostNumbers();

    private Sections() {}

    static List<Paragraph> number(List<Block> blocks) {
        Sections sections = new Sections();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Paragraph.Kind.HEADING)) {
                sections.open(
                        block.text(),
                        sections.levels.level(block.text(), i + 1 < blocks.size() ? blocks.get(i + 1) : null));
            }
            paragraphs.add(new Paragraph(i + 1, block.kind(), block.text(), sections.name()));
        }
        return List.copyOf(paragraphs);
    }

    private void open(String heading, int level) {
        while (!path.isEmpty() && path.getLast().level() >= level) {
            path.removeLast();
        }
        path.addLast(new Open(level, heading));
    }

    private String name() {
        return path.stream().map(Open::heading).collect(Collectors.joining(" / "));
    }
}
