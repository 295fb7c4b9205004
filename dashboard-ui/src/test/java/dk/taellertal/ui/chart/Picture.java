package dk.taellertal.ui.chart;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG picture as a reader's program takes it in. */
public record Picture(Element root) {

    /** A text with the box it fills. */
    public record Written(String text, Rectangle2D box) {}

    /** Fails where the text is not well-formed XML. */
    public static Picture of(String svg) {
        try {
            return new Picture(DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    public List<Written> writing() {
        return elements("text").stream()
                .map(text -> new Written(text.getTextContent(), box(text)))
                .toList();
    }

    public List<String> texts() {
        return writing().stream().map(Written::text).toList();
    }

    public List<Element> elements(String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    public double width() {
        return Double.parseDouble(root.getAttribute("width"));
    }

    public double height() {
        return Double.parseDouble(root.getAttribute("height"));
    }

    /** Shifted by the translation of the group it stands in, if any. */
    private static Rectangle2D box(Element text) {
        double size = Double.parseDouble(inherited(text, "font-size").replace("px", ""));
        String transform = inherited(text, "transform");
        double down = transform.startsWith("translate(0,")
                ? Double.parseDouble(transform.substring("translate(0,".length(), transform.length() - 1))
                : 0;
        return new Rectangle2D.Double(
                Double.parseDouble(text.getAttribute("x")),
                Double.parseDouble(text.getAttribute("y")) + down - 0.72 * size,
                Double.parseDouble(text.getAttribute("textLength")),
                0.72 * size);
    }

    public static String inherited(Element element, String attribute) {
        for (var here = element; ; ) {
            if (here.hasAttribute(attribute)) {
                return here.getAttribute(attribute);
            }
            if (!(here.getParentNode() instanceof Element parent)) {
                return "";
            }
            here = parent;
        }
    }
}
