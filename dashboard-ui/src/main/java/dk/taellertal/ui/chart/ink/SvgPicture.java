package dk.taellertal.ui.chart.ink;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An SVG document that is drawn on once, by Batik, and then finished: described, with its letters, of fixed text
 * widths.
 */
public final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final double width;
    private final double height;
    private final SVGGraphics2D graphics;

    public SvgPicture(double width, double height) {
        this.width = width;
        this.height = height;
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment(null);
        context.setPrecision(2);
        graphics = new SVGGraphics2D(context, false);
    }

    public Graphics2D graphics() {
        return graphics;
    }

    public String finished(String title, String description, Locale locale) {
        Element root = graphics.getRoot();
        fixTexts(root, new Lettered("", 12, false));
        root.setAttribute("width", number(width));
        root.setAttribute("height", number(height));
        root.setAttribute("viewBox", "0 0 " + number(width) + " " + number(height));
        root.setAttribute("role", "img");
        root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", locale.toLanguageTag());
        root.insertBefore(element(root, "style", Fonts.faces()), root.getFirstChild());
        root.insertBefore(element(root, "desc", description), root.getFirstChild());
        root.insertBefore(element(root, "title", title), root.getFirstChild());
        return written(root);
    }

    /** What a text inherits. */
    private record Lettered(String family, double size, boolean strong) {
        Font font() {
            return strong ? Fonts.strong(size) : Fonts.plain(size);
        }
    }

    /**
     * Names the typeface as readers' programs know it, and holds each text to its width in whatever stands in for it.
     */
    private static void fixTexts(Element element, Lettered inherited) {
        Lettered here = inherited;
        if (element.hasAttribute("font-size")) {
            String size = element.getAttribute("font-size").replace("px", "");
            here = new Lettered(here.family(), Double.parseDouble(size), here.strong());
        }
        if (element.hasAttribute("font-family")) {
            boolean strong = element.getAttribute("font-family")
                    .contains(Fonts.strong(12).getFamily());
            here = new Lettered(Fonts.FAMILIES, here.size(), strong);
            element.setAttribute("font-family", here.family());
            element.setAttribute("font-weight", strong ? "600" : "400");
        }
        if (element.getTagName().equals("text")) {
            element.setAttribute("textLength", number(Fonts.width(here.font(), element.getTextContent())));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                fixTexts(inner, here);
            }
        }
    }

    private static Element element(Element root, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's XML parser cannot be had", e);
        }
    }

    private static String written(Element root) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            writer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("the drawing cannot be written as XML", e);
        }
    }
}
