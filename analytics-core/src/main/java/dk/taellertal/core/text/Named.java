package dk.taellertal.core.text;

import java.util.Optional;

/** Something of the catalogue with a Danish name, which may have an English one beside it. */
public interface Named {

    /** In Danish. */
    String name();

    /** Empty where the catalogue has no {@code nameEn}; then English pages show the Danish name and mark it as Danish. */
    Optional<String> nameEn();
}
