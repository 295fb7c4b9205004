package dk.taellertal.core.area;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The known areas, found by code or by any of the ways extracts write them. */
public final class Areas {

    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{2,4})\\s+(\\D.*)");

    private static final int CODE_LENGTH = 3;

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Area> byText = new LinkedHashMap<>();

    /** @param aliases other names of an area, by code */
    public Areas(Collection<Area> areas, Map<String, List<String>> aliases) {
        for (Area area : areas) {
            if (byCode.put(area.code(), area) != null) {
                throw new IllegalArgumentException("area code '%s' stands twice".formatted(area.code()));
            }
            byText.put(area.code(), area);
            byText.put(folded(area.name()), area);
            aliases.getOrDefault(area.code(), List.of()).forEach(alias -> byText.put(folded(alias), area));
        }
    }

    public Collection<Area> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Area> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The name of the area with a code; the code itself where there is none. */
    public String nameOf(String code) {
        return ofCode(code).map(Area::name).orElse(code);
    }

    /** Reads {@code 165}, {@code 0165}, {@code 165 Albertslund}, {@code Albertslund} and {@code Albertslund Kommune} alike. */
    public Optional<Area> find(String text) {
        String trimmed = text.strip();
        var codeAndName = CODE_AND_NAME.matcher(trimmed);
        if (codeAndName.matches()) {
            Optional<Area> byNumber = ofNumber(codeAndName.group(1));
            return byNumber.isPresent() && byNumber.equals(find(codeAndName.group(2))) ? byNumber : Optional.empty();
        }
        return ofNumber(trimmed).or(() -> Optional.ofNullable(byText.get(folded(trimmed))));
    }

    private Optional<Area> ofNumber(String digits) {
        Area exact = byCode.get(digits);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (digits.matches("\\d{1,2}")) {
            // A spreadsheet takes leading zeros for nothing: 84 was 084.
            return ofCode("0".repeat(CODE_LENGTH - digits.length()) + digits);
        }
        return digits.matches("0\\d{3}") ? ofCode(digits.substring(1)) : Optional.empty();
    }

    private static String folded(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(" kommune")
                ? lower.substring(0, lower.length() - " kommune".length()).strip()
                : lower;
    }
}
