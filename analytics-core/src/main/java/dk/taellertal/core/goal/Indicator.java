package dk.taellertal.core.goal;

import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.target.Target;
import java.util.Optional;

/** A key figure that shows whether an objective is met; without a target it is only followed. */
public record Indicator(KeyFigureId figure, Optional<Target> target) {}
