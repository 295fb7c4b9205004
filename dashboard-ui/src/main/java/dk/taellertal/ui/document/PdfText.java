package dk.taellertal.ui.document;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF, in the order in which it stands on the pages. */
final class PdfText {

    private static final int MOST_PAGES = 1_000;

    private PdfText() {}

    static String of(byte[] document) throws UnreadableDocument {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableDocument("tooManyPages", pdf.getNumberOfPages(), MOST_PAGES);
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            Bounded text = new Bounded();
            stripper.writeText(pdf, text);
            return text.toString();
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument("locked");
        } catch (TooLong e) {
            throw new UnreadableDocument("tooLong", DocumentText.MOST_LETTERS);
        } catch (IOException e) {
            throw new UnreadableDocument("damaged");
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends StringWriter {

        @Override
        public void write(String text) {
            if (getBuffer().length() + text.length() > DocumentText.MOST_LETTERS) {
                throw new TooLong();
            }
            super.write(text);
        }
    }
}
