package dk.taellertal.core.goal;

/** How closely departments work on an objective. */
public enum Collaboration {
    /** Vidensdeling. */
    KNOWLEDGE_SHARING,
    /** Koordinering. */
    COORDINATION,
    /** Samskabelse. */
    CO_CREATION
}
