package dk.taellertal.core.method.demography;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many people a source says there are in one year, by age group.
 *
 * @param name for a reader, for example {@code prognose 2021}
 * @param persons by group, not negative; a group may be absent
 */
public record Population(String name, Basis basis, int year, Map<String, BigDecimal> persons) {

    public enum Basis {
        FORECAST,
        ACTUAL
    }

    public Population {
        persons = Collections.unmodifiableMap(new LinkedHashMap<>(persons));
        persons.forEach((group, number) -> {
            if (number.signum() < 0) {
                throw new IllegalArgumentException(
                        "the number of persons of '%s' must not be negative: '%s'".formatted(group, number));
            }
        });
    }
}
