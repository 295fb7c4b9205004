package dk.taellertal.core.goal;

import dk.taellertal.core.text.Named;
import java.util.Optional;

/** A stage or side of life that the council sets goals for (liv), or the organisation itself. */
public record LifeArea(String id, String name, Optional<String> nameEn, String owner) implements Named {}
