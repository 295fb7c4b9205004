package dk.taellertal.ui.document;

import dk.taellertal.ui.document.WordComments.Comment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts marks of comments around words of paragraphs, and splits runs where a word is a part of one. */
final class CommentedWords {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XWPFComments comments;
    private final String author;
    private long next;

    CommentedWords(XWPFDocument word, String author) {
        XWPFComments there = word.getDocComments();
        comments = there == null ? word.createComments() : there;
        this.author = author;
        next = comments.getComments().stream()
                        .mapToLong(c -> Long.parseLong(c.getId()))
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** @param wanted in the order of their words */
    void add(List<XWPFParagraph> paragraphs, List<Comment> wanted) {
        Iterator<XWPFParagraph> each = paragraphs.iterator();
        int at = 0;
        Node paragraph = each.hasNext() ? each.next().getCTP().getDomNode() : null;
        for (Comment comment : wanted) {
            int found = paragraph == null ? -1 : text(paragraph).indexOf(comment.word(), at);
            while (found < 0 && each.hasNext()) {
                paragraph = each.next().getCTP().getDomNode();
                found = text(paragraph).indexOf(comment.word());
            }
            if (paragraph != null && found >= 0) {
                at = found + comment.word().length();
                mark(paragraph, found, at, comment.text());
            }
        }
    }

    private void mark(Node paragraph, int from, int until, String text) {
        split(paragraph, from);
        split(paragraph, until);
        List<Element> texts = texts(paragraph);
        Node first = null;
        Node last = null;
        int at = 0;
        for (Element each : texts) {
            int end = at + text(each).length();
            first = first == null && at >= from && end > at ? each.getParentNode() : first;
            last = end <= until && end > at ? each.getParentNode() : last;
            at = end;
        }
        if (first != null && last != null) {
            String id = String.valueOf(next++);
            first.getParentNode().insertBefore(range(first, "commentRangeStart", id), first);
            Node end = range(last, "commentRangeEnd", id);
            insertBehind(end, last);
            insertBehind(reference(last, id), end);
            write(id, text);
        }
    }

    private void write(String id, String text) {
        XWPFComment comment = comments.createComment(new BigInteger(id));
        comment.setAuthor(author);
        comment.setInitials(author.replaceAll("(?U)\\B\\w|\\s", ""));
        comment.createParagraph().createRun().setText(text);
    }

    private static Node range(Node beside, String name, String id) {
        Element range = beside.getOwnerDocument().createElementNS(W, "w:" + name);
        range.setAttributeNS(W, "w:id", id);
        return range;
    }

    private static Node reference(Node beside, String id) {
        Element run = beside.getOwnerDocument().createElementNS(W, "w:r");
        run.appendChild(range(beside, "commentReference", id));
        return run;
    }

    private static void insertBehind(Node what, Node node) {
        node.getParentNode().insertBefore(what, node.getNextSibling());
    }

    /** Parts the run in two where a place lies inside it. */
    private static void split(Node paragraph, int place) {
        int at = 0;
        for (Element each : texts(paragraph)) {
            int end = at + text(each).length();
            if (place > at && place < end) {
                split(each, place - at);
                return;
            }
            at = end;
        }
    }

    private static void split(Element text, int place) {
        Node run = text.getParentNode();
        int index = children(run).indexOf(text);
        Node second = run.cloneNode(true);
        List<Node> before = children(run);
        List<Node> behind = children(second);
        before.subList(index + 1, before.size()).forEach(run::removeChild);
        behind.subList(0, index).stream()
                .filter(node -> !"rPr".equals(node.getLocalName()))
                .forEach(second::removeChild);
        String whole = text(text);
        write(text, whole.substring(0, place));
        write((Element) behind.get(index), whole.substring(place));
        insertBehind(second, run);
    }

    private static void write(Element text, String content) {
        children(text).forEach(text::removeChild);
        text.appendChild(text.getOwnerDocument().createTextNode(content));
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    private static String text(Node paragraph) {
        StringBuilder all = new StringBuilder();
        texts(paragraph).forEach(each -> all.append(text(each)));
        return all.toString();
    }

    private static String text(Element text) {
        StringBuilder content = new StringBuilder();
        children(text).forEach(child -> content.append(child.getNodeValue()));
        return content.toString();
    }

    /** The texts of a paragraph, those in links among them. */
    private static List<Element> texts(Node node) {
        List<Element> texts = new ArrayList<>();
        for (Node child : children(node)) {
            boolean run = "r".equals(node.getLocalName());
            if (run && child instanceof Element text && "t".equals(child.getLocalName())) {
                texts.add(text);
            } else if (!run && child.getNodeType() == Node.ELEMENT_NODE) {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (@Nullable Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
