package dk.taellertal.core.event;

/** Something that happened. Each feature has a sealed family of these, and one projection that folds that family. */
public interface Event {}
