package dk.taellertal.ui.export.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields of Word, which it can work out anew; what stands between begin and end is shown until then. */
final class Fields {

    private Fields() {}

    static void begin(XWPFParagraph paragraph, String instruction) {
        sign(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        sign(paragraph, STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        sign(paragraph, STFldCharType.END);
    }

    private static void sign(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
