package dk.taellertal.ingest.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files that say somewhere that their amounts are counted otherwise. */
final class UnitDamages {

    private UnitDamages() {}

    static List<Damage> all() {
        return List.of(
                title("title: 1.000 kr.", "Beløb i 1.000 kr.", Role.AMOUNT, 1000),
                title("title: t.kr.", "Regnskab (t.kr.)", Role.AMOUNT, 1000),
                title("title: DKK 1,000", "DKK 1,000", Role.AMOUNT, 1000),
                title("title: mio. kr.", "Alle tal i mio. kr.", Role.AMOUNT, 1000000),
                title("title: tusinder", "Tal i tusinder", Role.COUNT, 1000),
                title("title: 1.000 personer", "1.000 personer", Role.COUNT, 1000),
                title("title: EUR", "Amounts in EUR", Role.AMOUNT, 0),
                title("title: i hele tusinde", "Regnskab, i hele tusinde", Role.AMOUNT, 1000),
                title("title: i tus.", "Elever og børn, i tus.", Role.COUNT, 1000),
                title("title: opgjort i 1000", "Alle tal er opgjort i 1000", Role.COUNT, 1000),
                title("title: x 1.000", "Antal x 1.000", Role.COUNT, 1000),
                title("title: '000", "Beløb, '000", Role.AMOUNT, 1000),
                title("title: 000 kr.", "Regnskab, 000 kr.", Role.AMOUNT, 1000),
                title("title: kDKK", "Regnskab, kDKK", Role.AMOUNT, 1000),
                title("title: DKKm", "Accounts, DKKm", Role.AMOUNT, 1000000),
                title("title: in thousands", "Accounts, in thousands", Role.AMOUNT, 1000),
                title("title: hundrede kr.", "Regnskab i hundrede kr.", Role.AMOUNT, 100),
                title("title: thousands of what the row names", "Indikatorer, tal i tusinder", Role.RATE, 1000),
                title("title: index", "Elever, indeks 2018=100", Role.COUNT, 0),
                title("title: by inhabitant", "Udgifter, kr. pr. indbygger", Role.AMOUNT, 0),
                title("title: a count by 1.000 inhabitants", "Pr. 1.000 indbyggere", Role.COUNT, 0),
                title("title: fixed prices", "Regnskab, 2020-priser", Role.AMOUNT, 0),
                title("title: with VAT", "Regnskab inkl. moms", Role.AMOUNT, 0),
                foot("footnote: faste priser", "Note: faste priser", Role.AMOUNT, 0),
                foot("footnote: 1.000 kr.", "Beløb er opgjort i 1.000 kr.", Role.AMOUNT, 1000),
                foot("footnote: tusinder", "Note: Opgjort i tusinder", Role.COUNT, 1000),
                Damages.of(
                        'E',
                        "unit in the right-hand corner",
                        false,
                        (s, r) -> s.columns(Role.AMOUNT).isEmpty()
                                ? Optional.empty()
                                : Optional.of(titled(
                                        s,
                                        s.form().delimiter() == '\t'
                                                ? "\t\t1.000 kr."
                                                : "" + s.form().delimiter()
                                                        + s.form().delimiter() + "1.000 kr."))),
                column("unit column", "Enhed", "1.000 kr.", 1000),
                column("currency column", "Valuta", "EUR", 0),
                Damages.of(
                        'E',
                        "header says thousands",
                        false,
                        (s, r) -> Damages.one(s.columns(Role.AMOUNT), r).map(c -> {
                            List<String> header = new ArrayList<>(s.header());
                            header.set(c, header.get(c) + " (1.000 kr.)");
                            List<String> lines = s.lines();
                            lines.set(s.headerLine() - 1, s.form().line(header));
                            return new Damaged(lines, Set.of(), s.form())
                                    .scaled(Set.of(s.header().get(c)), 1000);
                        })));
    }

    private static Damaged titled(Sample s, String title) {
        List<String> lines = s.lines();
        lines.addFirst(title);
        return new Damaged(lines, Set.of(), s.form());
    }

    private static Damage title(String name, String text, Role role, int factor) {
        return Damages.of(
                'E',
                name,
                false,
                (s, r) -> unfit(s, role)
                        ? Optional.empty()
                        : Optional.of(titled(s, s.form().cell(text)).scaled(s.headers(role), factor)));
    }

    private static Damage foot(String name, String text, Role role, int factor) {
        return Damages.of('E', name, false, (s, r) -> {
            List<String> lines = s.lines();
            lines.add("");
            lines.add(s.form().cell(text));
            return unfit(s, role)
                    ? Optional.empty()
                    : Optional.of(new Damaged(lines, Set.of(), s.form()).scaled(s.headers(role), factor));
        });
    }

    private static Damage column(String name, String header, String value, int factor) {
        return Damages.of('E', name, false, (s, r) -> {
            List<String> lines = new ArrayList<>(s.titles());
            lines.add(s.form().line(Damages.inserted(s.header(), s.header().size(), header)));
            s.rows().forEach(row -> lines.add(s.form().line(Damages.inserted(row, row.size(), value))));
            return s.columns(Role.AMOUNT).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Damaged(lines, Set.of(), s.form()).scaled(s.headers(Role.AMOUNT), factor));
        });
    }

    /** A file that mixes amounts and counts does not say which of them a unit is about. */
    private static boolean unfit(Sample s, Role role) {
        return s.columns(role).isEmpty()
                || s.columns(role).size()
                        < s.columns(Role.AMOUNT, Role.COUNT, Role.RATE).size();
    }
}
