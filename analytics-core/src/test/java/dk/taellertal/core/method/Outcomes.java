package dk.taellertal.core.method;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.value.Value;

/** What a test expects of an outcome. */
public final class Outcomes {

    private Outcomes() {}

    public static <T> T result(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Worked<T>(T result) -> result;
            case Outcome.Absent<T>(Value absence) -> throw new AssertionError("expected a result, but: " + absence);
        };
    }

    public static void assertMissing(Outcome<?> outcome, String key, String... arguments) {
        assertThat(outcome.value(any -> {
                    throw new AssertionError("expected an absence, but: " + any);
                }))
                .isInstanceOfSatisfying(Value.Missing.class, missing -> {
                    assertThat(missing.reason().key()).isEqualTo(key);
                    assertThat(missing.reason().arguments()).containsExactly(arguments);
                });
    }

    public static void assertNotApplicable(Outcome<?> outcome, String key, String... arguments) {
        assertThat(outcome.value(any -> {
                    throw new AssertionError("expected an absence, but: " + any);
                }))
                .isInstanceOfSatisfying(Value.NotApplicable.class, none -> {
                    assertThat(none.reason().key()).isEqualTo(key);
                    assertThat(none.reason().arguments()).containsExactly(arguments);
                });
    }
}
