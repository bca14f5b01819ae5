package io.chainatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document on A4 that is written from top to bottom: headings, items, and citations as footnotes, each cited place once. */
final class Page implements AutoCloseable {
    /** ISO 216 A4, and its margin, in twentieths of a point. */
    private static final long WIDTH = 11_906;

    private static final long HEIGHT = 16_838;
    private static final long MARGIN = 1_134;
    private static final String HEADING = "Heading1";

    private final XWPFDocument document = new XWPFDocument();
    private final Map<Citation, XWPFFootnote> cited = new HashMap<>();

    Page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        CTStyle heading = CTStyle.Factory.newInstance();
        heading.setStyleId(HEADING);
        heading.setType(STStyleType.PARAGRAPH);
        heading.addNewName().setVal("heading 1");
        heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        document.createStyles().addStyle(new XWPFStyle(heading));
        document.createFootnotes();
    }

    void title(String text) {
        XWPFRun run = document.createParagraph().createRun();
        run.setText(text);
        run.setBold(true);
        run.setFontSize(18);
    }

    void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(HEADING);
        paragraph.setSpacingBefore(200);
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(true);
        run.setFontSize(13);
    }

    /** An item with a footnote for each place where the documents say so. */
    void item(String text, List<Citation> citations) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(40);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(10);
        run.setText("• " + text);
        for (Citation citation : citations) {
            paragraph.addFootnoteReference(cited.computeIfAbsent(citation, this::footnote));
        }
    }

    void subItem(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(400);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(10);
        run.setText("– " + text);
    }

    /** Says that a list is empty, in words that claim no more than that. */
    void orNone(List<?> list, Language language) {
        if (list.isEmpty()) {
            item(language.of("这些文件中未见。", "Not seen in these documents."), List.of());
        }
    }

    private XWPFFootnote footnote(Citation citation) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFRun run = footnote.createParagraph().createRun();
        run.setFontSize(8);
        run.setText(citation.in(Language.ZH));
        return footnote;
    }

    void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
