package dk.taellertal.ingest.statement;

import dk.taellertal.ingest.agenda.JournalNumbers;
import dk.taellertal.ingest.number.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the digits of a text that state no amount. */
final class NonFigures {

    /** A stretch of the text, {@code from..until}. */
    record Mark(int from, int until, NonFigure kind) {}

    private static final String TIME = "\\d{1,2}[.:]\\d{2}";

    /** What a number that stands alone in a word may be glued to all the same. */
    private static final String UNITS = "(?:kr|kroner|dkk|mio|mia|pct|procent|t\\.?kr|mkr)(?!\\w)";

    /** What comes first takes the digits. */
    private static final Map<Pattern, NonFigure> FORMS = forms();

    private NonFigures() {}

    private static Map<Pattern, NonFigure> forms() {
        Map<Pattern, NonFigure> forms = new LinkedHashMap<>();
        add(
                forms,
                NonFigure.ADDRESS_ON_NET,
                "(?:https?://|www\\.)\\S+|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}");
        add(
                forms,
                NonFigure.FILE_NAME,
                "(?<![\\w().-])[\\w().-]{0,80}\\.(?:docx?|xlsx?|pptx?|pdf|csv|tsv|txt|png|jpe?g|zip)(?!\\w)");
        forms.put(JournalNumbers.FORM, NonFigure.JOURNAL_NUMBER);
        add(
                forms,
                NonFigure.REGISTER_NUMBER,
                "(?<!\\w)(?:cvr|ean|p)(?:[ -]?(?:nr\\.?|nummer|lokation\\w*))?:? ?\\d[\\d ]{6,15}\\d"
                        + "|(?<![\\w.,])579\\d{10}(?!\\d)");
        add(
                forms,
                NonFigure.TELEPHONE,
                "(?<!\\w)(?:tlf\\.?|telefon\\w*|mobil\\w*|phone):? ?(?:\\+45 ?)?\\d{2}(?: ?\\d{2}){3}(?!\\d)"
                        + "|\\+45 ?\\d{2}(?: ?\\d{2}){3}(?!\\d)|(?<![\\d.,] ?)\\b\\d{2} \\d{2} \\d{2} \\d{2}\\b(?! ?[\\d.,]\\d)");
        add(
                forms,
                NonFigure.LAW,
                "§+ ?\\d+(?: ?[a-z](?!\\w))?(?:(?:,| og| eller| samt)? ?(?:stk\\.|nr\\.|§+|litra) ?[\\da-z]+(?:-\\d+)?)*"
                        + "|(?<!\\w)stk\\. ?\\d+(?:,? ?nr\\. ?\\d+)?"
                        + "|(?<!\\w)(?:lov|lovbekendtgørelse|bekendtgørelse|lbk|bek|vejledning|cirkulære|act|forordning)(?: nr\\.?| no\\.?)? \\d+(?:/\\d+)?");
        add(forms, NonFigure.TIMES, "(?<![\\w.,])\\d+ ?[x×] ?\\d+(?: ?(?:timer|minutter|gange|dage|moduler))?(?!\\w)");
        add(
                forms,
                NonFigure.TIME_OF_DAY,
                "(?<!\\w)kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?(?: ?(?:-|til) ?(?:kl\\.? ?)?\\d{1,2}(?:[.:]\\d{2})?)?(?!\\w)"
                        + "|(?<![\\w.,:])\\d{1,2}:\\d{2}(?: ?(?:-|til) ?\\d{1,2}:\\d{2})?(?![\\w:])"
                        + "|(?<=\\()" + TIME + " ?- ?" + TIME + "(?=\\))");
        add(
                forms,
                NonFigure.AGE_GROUP,
                "(?<![\\w.,])\\d{1,3} ?(?:-|til) ?\\d{1,3} ?-? ?(?:årige?s?(?!\\w)|år(?!\\w)|years? ?olds?)"
                        + "|(?<![\\w.,])\\d{1,3}(?:\\+| ?-?)(?:årige?s?)(?!\\w)|(?<![\\w.,])\\d{1,3}\\+(?! ?\\d)"
                        + "|(?<![\\w.,])\\d{1,3} år (?:og derover|og opefter|og ældre|eller derover|eller mere)"
                        + "|(?<=\\bpå )\\d{1,3} år(?!\\w)|(?<![\\w.,])(?:aged? |ages )\\d{1,3}(?: ?(?:-|to) ?\\d{1,3}| and over)?");
        add(
                forms,
                NonFigure.LEVEL,
                "(?<!\\w)(?:niveau|trin|level|skala)(?: fra)? \\d{1,2}(?: ?(?:-|til|to|og|and) ?\\d{1,2})?(?:-\\w+)?(?![\\w,.]\\d)");
        add(forms, NonFigure.VERSION, "(?<!\\w)(?:version|v\\.?|udgave) ?\\d+(?:\\.\\d+)*(?!\\w)");
        add(
                forms,
                NonFigure.ITEM,
                "(?<!\\w)(?:punkt|pkt\\.?|dagsordenspunkt|sag(?: nr\\.?)|bilag|afsnit|side|s\\.|figur|tabel|note|kapitel"
                        + "|fase|spor|lokale|nr\\.|nummer|etape|item|table|annex|page|section|no\\.|case no\\.?|verdensmål|mål) ?\\d+(?:\\.\\d+)*(?: ?(?:-|og|til) ?\\d+)?(?![\\w%])(?![.,]\\d)");
        add(
                forms,
                NonFigure.BASIS,
                "(?<!\\w)(?:pr\\.?|per) (?:100|1[. ,]?000|10[. ,]?000|100[. ,]?000)(?![\\d.,]\\d)(?!\\w)");
        add(
                forms,
                NonFigure.UNIT,
                "(?<!\\w)(?:i|in) 1[., ]?000(?:[., ]000)? ?(?:kr\\.?|kroner|dkk)|\\( ?1[., ]?000 ?(?:kr\\.?|kroner|dkk) ?\\)"
                        + "|(?<=[,;:\\t] ?)1[., ]000 kr\\.?(?=\\s*(?:\\t|\\n|$))");
        add(
                forms,
                NonFigure.STREET_OR_POST_CODE,
                "(?-i:[A-ZÆØÅ])\\w*(?: \\w+)?? ?(?:vej|gade|allé|alle|stræde|plads|parken|vænget|torv|torvet|boulevard) \\d+ ?[a-z]?(?:, ?\\d+\\. ?(?:th|tv|mf|sal))?(?!\\w)"
                        + "|(?<![\\w.,]|[ip] )(?!(?:19|20)\\d{2} )\\d{4} (?-i:[A-ZÆØÅ])\\w+(?: (?-i:[SNVØKC])(?!\\w))?"
                        + "|(?<=, )\\d{4} (?-i:[A-ZÆØÅ])\\w+");
        add(
                forms,
                NonFigure.LIST_NUMBER,
                "(?m)^[ \\u00a0]*\\d{1,2}[.)](?= +\\S)(?! (?:kvartal|halvår|klasse|(?:" + Dates.monthNames()
                        + ")(?!\\w)))|(?m)^ *\\(\\d{1,2}\\)(?= )");
        add(
                forms,
                NonFigure.DATE,
                "(?<![\\w.,])(?:d\\. ?|den )?\\d{1,2}\\. ?(?:" + Dates.monthNames() + ")(?!\\w)"
                        + "|(?<![\\w.,])\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?![\\w.,]\\d)|(?<![\\w.,])(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\w)");
        add(
                forms,
                NonFigure.ORDINAL,
                "(?<![\\w.,-])\\d{1,3}\\.(?:-?\\d{1,2}\\.)? ?(?:og \\d{1,2}\\. )?(?=(?-i:\\p{Ll}))(?!(?:og|er|det|de|den|der|i|på|samt|men) )"
                        + "|(?<![\\w.,])\\d{1,3}(?:st|nd|rd|th)(?!\\w)");
        add(
                forms,
                NonFigure.PART_OF_WORD,
                "(?<!\\w)(?!kr\\d)[\\p{L}_][\\p{L}_-]{0,40}\\d[\\w-]{0,40}" + "|(?<![\\w.,])\\d+(?!" + UNITS
                        + ")(?:-(?=\\p{L})|['’]|(?=\\p{L}))\\p{L}[\\w-]*");
        add(
                forms,
                NonFigure.FOOTNOTE,
                "(?<=[\\p{L}\\d.%] ?)(?<!\\()(?<!\\d )(?<=[\\p{L}.%*] ?)\\d{1,2}\\)(?!\\w)|\\[\\d{1,2}\\]");
        return forms;
    }

    private static void add(Map<Pattern, NonFigure> forms, NonFigure kind, String form) {
        forms.put(Pattern.compile("(?iU)" + form), kind);
    }

    /** All in a text, in its order; none overlaps another. Periods come as they were found before. */
    static List<Mark> in(String text, List<PeriodMention> periods) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> ofPeriods = periods.stream()
                .map(p -> new Mark(p.from(), p.until(), p.kind()))
                .toList();
        FORMS.forEach((form, kind) -> {
            if (kind == NonFigure.LEVEL) {
                ofPeriods.forEach(mark -> add(marks, text, mark));
            }
            Matcher found = form.matcher(text);
            while (found.find()) {
                add(marks, text, new Mark(found.start(), found.end(), kind));
            }
        });
        marks.sort(Comparator.comparingInt(Mark::from));
        return List.copyOf(marks);
    }

    private static void add(List<Mark> marks, String text, Mark mark) {
        boolean digits = text.substring(mark.from, mark.until).chars().anyMatch(c -> c >= '0' && c <= '9');
        if (digits && marks.stream().noneMatch(m -> m.from < mark.until && mark.from < m.until)) {
            marks.add(mark);
        }
    }
}
