package dk.taellertal.core.goal;

/** A stage or side of life that the council sets goals for (liv), or the organisation itself. */
public record LifeArea(String id, String name, String owner) {}
