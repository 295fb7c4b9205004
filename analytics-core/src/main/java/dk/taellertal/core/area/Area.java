package dk.taellertal.core.area;

/** A geographic area of Danmarks Statistik's area list: the country, a region, a province or a municipality. */
public record Area(String code, String name, Level level) {

    /** The levels overlap: areas of different levels are never added. */
    public enum Level {
        COUNTRY,
        REGION,
        PROVINCE,
        MUNICIPALITY
    }

    public Area {
        if (!code.matches("\\d{2,3}")) {
            throw new IllegalArgumentException("area code must be 2-3 digits: '%s'".formatted(code));
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("area %s must have a name".formatted(code));
        }
    }
}
