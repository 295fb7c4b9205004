package dk.taellertal.ingest.table.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that name columns in Danish and English extracts. They decide only where the shape of the cells leaves it open. */
public final class HeaderWords {

    private static final Set<String> WORDS = Set.of(
            ("område omraade kommune kommunenavn kommunenr kommunekode region landsdel år aar tid periode kvartal "
                            + "måned maaned uge dato køn koen alder aldersgruppe navn kode nr nummer id type art status antal beløb beloeb "
                            + "indhold værdi vaerdi enhed konto kontonr artskonto funktion dranst gruppering omkostningssted profitcenter psp "
                            + "element tekst titel beskrivelse skole skolenavn afdeling forvaltning udvalg gruppe kategori land by postnr "
                            + "adresse email mail telefon budget regnskab forbrug niveau sekvens bemærkning andel procent sum total "
                            + "sektion civilstand branche stilling person fornavn efternavn "
                            + "area municipality province year time period quarter month week date sex gender age name code number no "
                            + "amount value unit account text title description school department group category country city address "
                            + "phone level count share percent indicator measure kolonne column")
                    .split(" "));
    private static final Set<String> KEYS = Set.of(
            ("år aar tid periode kvartal måned uge dato alder aldersgruppe kode nr nummer id konto kontonr artskonto funktion dranst "
                            + "gruppering omkostningssted profitcenter psp kommunenr kommunekode postnr niveau sekvens "
                            + "year time period quarter month week date age code number no account level")
                    .split(" "));
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|\\d+$");

    private HeaderWords() {}

    /** Whether a cell reads like the name of a column: {@code Kommune}, {@code kommune_navn}, {@code TekniskNavn}. */
    static boolean known(String cell) {
        String[] parts = PARTS.split(cell.strip());
        boolean joined = cell.indexOf('_') >= 0 || !cell.contains(" ");
        return parts.length > 0
                && (joined
                        ? Arrays.stream(parts).anyMatch(HeaderWords::isWord)
                        : Arrays.stream(parts).allMatch(HeaderWords::isWord));
    }

    /** Whether a column of this name holds keys and not amounts, even where its cells are numbers. */
    public static boolean key(String name) {
        return Arrays.stream(PARTS.split(name.strip())).anyMatch(p -> KEYS.contains(p.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWord(String part) {
        return WORDS.contains(part.toLowerCase(Locale.ROOT));
    }
}
