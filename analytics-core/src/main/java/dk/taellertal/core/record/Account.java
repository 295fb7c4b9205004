package dk.taellertal.core.record;

import dk.taellertal.core.event.Role;

/** Someone who may sign in. The password is kept as a salted hash only. */
public record Account(String name, String passwordHash, Role role) {}
